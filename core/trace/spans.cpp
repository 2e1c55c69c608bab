// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/trace/spans.h"

#include <algorithm>

#include "core/trace/state_fold.h"

namespace loopscope::trace {
namespace {

bool beginsAnew(const Trace& trace, EventId begin) {
  if (!begin.valid()) return true;
  const Event& event = trace.at(begin);
  switch (event.kind()) {
    case EventKind::TaskStepBegins:
      return event.value == static_cast<int64_t>(StepInput::Start);
    case EventKind::GeneratorResumed:
      return trace.at(event.lane()).created == begin;
    case EventKind::IterationBegins:
    case EventKind::JobStarted:
    case EventKind::ThreadStarted:
      return true;
    default:
      return false;
  }
}

Span makeSpan(const Trace& trace, const LaneState& lane, EventId begin) {
  Span span;
  span.status = lane.status;
  span.begin = span.end = begin;
  span.label = hasEnded(lane.status) ? lane.text : lane.label;
  span.fresh = lane.status == LaneStatus::Running && beginsAnew(trace, lane.since);
  return span;
}

}  // namespace

LaneSpans::LaneSpans(const Trace& trace) : m_spans(trace.lanes().size()) {
  if (trace.size() == 0) return;
  StateFold fold(trace);
  const auto record = [&](LaneId lane, EventId at) {
    std::vector<Span>& spans = m_spans[lane.value()];
    if (!spans.empty()) {
      spans.back().end = at;
      // An event that changes a lane twice leaves only the last word.
      if (spans.back().begin == at) spans.pop_back();
    }
    spans.push_back(makeSpan(trace, fold.lane(lane), at));
  };
  for (const LaneId lane : fold.changed()) record(lane, EventId(0));
  for (size_t i = 0; i < trace.size(); ++i) {
    const EventId at = EventId::fromSize(i);
    fold.apply(at);
    for (const LaneId lane : fold.changed()) record(lane, at);
  }
  const EventId last = EventId::fromSize(trace.size() - 1);
  for (std::vector<Span>& spans : m_spans) {
    if (!spans.empty() && !hasEnded(spans.back().status)) spans.back().end = last;
  }
}

const std::vector<Span>& LaneSpans::of(LaneId lane) const {
  CHECK(lane.valid() && lane.value() < m_spans.size());
  return m_spans[lane.value()];
}

const Span* LaneSpans::at(LaneId lane, EventId event) const {
  const std::vector<Span>& spans = of(lane);
  const auto after = std::upper_bound(spans.begin(), spans.end(), event,
                                      [](EventId id, const Span& span) { return id < span.begin; });
  return after == spans.begin() ? nullptr : &*std::prev(after);
}

}  // namespace loopscope::trace
