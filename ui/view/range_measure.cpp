// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/view/range_measure.h"

#include <algorithm>

namespace loopscope::view {

namespace {

// How long a lane ran or blocked between the two times of the range.
int64_t ranNs(const RunView& run, const std::vector<trace::Span>& spans, const EventRange& range) {
  const trace::Trace& trace = run.trace();
  const int64_t begin = trace.at(range.first).timeNs;
  const int64_t end = trace.at(range.last).timeNs;
  auto span = std::upper_bound(spans.begin(), spans.end(), range.first,
                               [](EventId e, const trace::Span& s) { return e < s.begin; });
  if (span != spans.begin()) --span;
  int64_t total = 0;
  for (; span != spans.end() && span->begin < range.last; ++span) {
    if (span->status != trace::LaneStatus::Running && span->status != trace::LaneStatus::Blocked) continue;
    const int64_t from = std::max(begin, trace.at(span->begin).timeNs);
    const int64_t to = std::min(end, trace.at(span->end).timeNs);
    total += std::max<int64_t>(0, to - from);
  }
  return total;
}

bool runsItself(trace::LaneKind kind) {
  return kind != trace::LaneKind::EventLoop && kind != trace::LaneKind::Pool &&
         kind != trace::LaneKind::MainThread && kind != trace::LaneKind::Network;
}

}  // namespace

RangeMeasure measureRange(const RunView& run, const EventRange& range) {
  const trace::Trace& trace = run.trace();
  RangeMeasure measure;
  measure.begin = trace.at(range.first).time();
  measure.length = {trace.at(range.last).timeNs - measure.begin.ns};
  measure.events = range.last.value() - range.first.value() + 1;
  const auto& iterations = run.iterations();
  const auto begins = [](const Iteration& i, EventId e) { return i.begin < e; };
  const auto first = std::lower_bound(iterations.begin(), iterations.end(), range.first, begins);
  const auto last = std::upper_bound(first, iterations.end(), range.last,
                                     [](EventId e, const Iteration& i) { return e < i.begin; });
  measure.iterations = static_cast<size_t>(last - first);
  std::vector<size_t> steps(trace.lanes().size());
  for (auto step = std::lower_bound(run.steps().begin(), run.steps().end(), range.first);
       step != run.steps().end() && *step <= range.last; ++step) {
    const trace::Event& event = trace.at(*step);
    if (event.kind() != trace::EventKind::TaskStepBegins) continue;
    ++measure.steps;
    ++steps[event.lane().value()];
  }
  for (size_t i = 0; i < trace.lanes().size(); ++i) {
    const LaneId lane = LaneId::fromSize(i);
    if (!runsItself(trace.at(lane).kind)) continue;
    const LaneShare share{lane, steps[i], {ranNs(run, run.spans().of(lane), range)}};
    if (share.steps > 0 || share.ran.ns > 0) measure.lanes.push_back(share);
  }
  return measure;
}

}  // namespace loopscope::view
