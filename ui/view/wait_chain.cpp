// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/view/wait_chain.h"

#include "core/trace/explain.h"

namespace loopscope::view {

using trace::LaneStatus;

LaneId whySubject(const trace::Trace& trace, const trace::LoopState& state, LaneId selected) {
  if (selected.valid() && selected.value() < state.lanes.size()) return selected;
  LaneId ready;
  for (size_t i = 0; i < state.lanes.size(); ++i) {
    if (trace.lanes()[i].kind != trace::LaneKind::Task) continue;
    const LaneStatus status = state.lanes[i].status;
    if (status == LaneStatus::Waiting) return LaneId::fromSize(i);
    if (status == LaneStatus::Ready || status == LaneStatus::Starved) ready = LaneId::fromSize(i);
  }
  return ready;
}

// A timer's effect: that it is due, or that it is gone.
static EventId dueEvent(const trace::Trace& trace, EventId event) {
  if (!event.valid() || trace.at(event).kind() != trace::EventKind::TimerSet) return {};
  return trace.firstEffect(event);
}

std::vector<WaitLink> waitChain(const trace::Trace& trace, const trace::LoopState& state, LaneId lane) {
  std::vector<WaitLink> links;
  if (!lane.valid() || trace::hasEnded(state.lanes[lane.value()].status)) return links;
  LaneId last = lane;
  for (const trace::WhyStep& step : trace::whyNotRunning(trace, state, lane)) {
    if (!step.lane.valid()) break;
    const EventId due = dueEvent(trace, step.event);
    if (step.lane != last) {
      links.push_back({last, step.lane, {}});
    } else if (due.valid()) {
      links.push_back({last, last, due});
    }
    last = step.lane;
  }
  return links;
}

}  // namespace loopscope::view
