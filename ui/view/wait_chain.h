// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include "core/trace/loop_state.h"

// "Why is Task-2 not running?", as lanes and events: the chain that the panel tells in sentences and the
// timeline draws. Pure functions of a run and its state at the cursor.

namespace loopscope::view {

// From a lane to the one it waits for; at the chain's end perhaps from a lane to the event that ends its
// waiting: its timer.
struct WaitLink {
  LaneId from;
  LaneId to;
  EventId ends;  // when to == from
  bool operator==(const WaitLink&) const = default;
};

// The lane that the question is about: the selected one, else the first task that could run but does not.
// Unset when there is none.
LaneId whySubject(const trace::Trace& trace, const trace::LoopState& state, LaneId selected);

// Empty when the lane runs, has ended, or waits for nothing that has a place on the timeline.
std::vector<WaitLink> waitChain(const trace::Trace& trace, const trace::LoopState& state, LaneId lane);

}  // namespace loopscope::view
