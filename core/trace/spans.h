// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include "core/trace/loop_state.h"

// What each lane was doing, as stretches between two events. The spans of a lane tile it from its creation to
// its end: no gap, no overlap. A lane that has ended has one last, empty span that says how.

namespace loopscope::trace {

struct Span {
  LaneStatus status = LaneStatus::NotCreated;
  EventId begin;       // the event that began it
  EventId end;         // the event that ended it; the trace's last event for what never ended
  TextId label;        // Waiting, Blocked: what for; Raised: the exception
  bool fresh = false;  // Running: the lane's first step, not a resume
  bool operator==(const Span&) const = default;
};

class LaneSpans {
 public:
  explicit LaneSpans(const Trace& trace);
  const std::vector<Span>& of(LaneId lane) const;
  // The span of the lane that covers the event, or null before the lane exists.
  const Span* at(LaneId lane, EventId event) const;

 private:
  std::vector<std::vector<Span>> m_spans;
};

}  // namespace loopscope::trace
