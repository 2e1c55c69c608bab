// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/trace/event.h"

// What the fields of an event mean, by kind, as a table: what event.h says in comments, for code that must
// check or follow ids without knowing every kind.

namespace loopscope::trace {

// AnyLane may be unset.
enum class OtherMeans : uint8_t { Nothing, Lane, AnyLane, Event, Object, Outcome, Finding, Count };

struct EventShape {
  OtherMeans other = OtherMeans::Nothing;
  bool needsLane = false;    // nothing can be made of the event without its lane
  bool needsObject = false;  // ... its object
};

EventShape shapeOf(EventKind kind);

}  // namespace loopscope::trace
