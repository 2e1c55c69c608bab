// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/timeline/hover_text.h"

#include <QCoreApplication>

#include "ui/view/in_words.h"

namespace loopscope::timeline {

using trace::Span;

namespace {
struct Words {
  Q_DECLARE_TR_FUNCTIONS(HoverText)
};
}  // namespace

SiteId siteOf(const view::RunView& run, const paint::Target& target) {
  if (!target.event.valid()) return {};
  const trace::Event& event = run.trace().at(target.event);
  if (event.siteId().valid() || !target.lane.valid()) return event.siteId();
  const trace::LoopState state = run.states().stateAt(target.event);
  if (target.lane.value() >= state.lanes.size()) return {};
  const trace::LaneState& lane = state.lanes[target.lane.value()];
  if (lane.site.valid()) return lane.site;
  return lane.chain.empty() ? SiteId() : lane.chain.back().site;
}

QString hoverText(const view::RunView& run, const paint::Target& target) {
  if (!target.lane.valid() || !target.event.valid()) return {};
  const trace::Trace& trace = run.trace();
  const QString title = view::laneTitle(trace, target.lane);
  if (trace.at(target.lane).kind == trace::LaneKind::EventLoop) {
    const view::Iteration* iteration = run.iterationAt(target.event);
    if (!iteration) return title;
    return Words::tr("%1: iteration %2").arg(title).arg(iteration->number);
  }
  const Span* span = run.spans().at(target.lane, target.event);
  if (!span) return title;
  const trace::LoopState state = run.states().stateAt(span->begin);
  const QString status = view::statusText(trace, state, target.lane);
  const SimTime begin = trace.at(span->begin).time();
  const SimTime end = trace.at(span->end).time();
  const QString when = QString::fromStdString(formatInstant(begin));
  if (trace::hasEnded(span->status)) return Words::tr("%1: %2\nat %3").arg(title, status, when);
  const QString until = QString::fromStdString(formatInstant(end));
  const QString length = QString::fromStdString(formatDuration({end.ns - begin.ns}));
  if (begin == end) return Words::tr("%1: %2\nat %3, within this instant").arg(title, status, when);
  return Words::tr("%1: %2\n%3 to %4 (%5)").arg(title, status, when, until, length);
}

}  // namespace loopscope::timeline
