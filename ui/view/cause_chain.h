// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include "ui/view/run_view.h"

// How an event came about, as arrows between lanes: from the event back along its causes. Steps within one
// lane are not drawn, since the lane itself shows them.

namespace loopscope::view {

struct CauseLink {
  EventId from;  // an arrow starts at the instant of its cause ...
  LaneId fromLane;
  EventId to;
  LaneId toLane;
  bool cancels = false;
  const char* label = "";  // "wakes"; a verb whose subject is the cause; may be empty
};

// The lane an event is about: for a wake-up or a cancellation whom it concerns, else who did it.
LaneId concernedLane(const trace::Event& event);
// Nearest cause first, at most `limit` links.
std::vector<CauseLink> causeChain(const RunView& run, EventId event, size_t limit);

}  // namespace loopscope::view
