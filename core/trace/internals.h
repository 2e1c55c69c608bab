// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/trace/trace.h"

// What in a run is asyncio's own doing: the callbacks by which gather counts its children, a timer wakes a
// sleeper, wait_for is released. Whoever looks at a program wants to see the program; these are folded away
// unless asked for.

namespace loopscope::trace {

enum class Internals : uint8_t { Folded, Shown };

// Of a CallbackAdded: the library's own future that needs the other one; unset for a plain callback.
ObjectId neededBy(const Trace& trace, const Event& event);
// Whether the event belongs to a callback of the library: that it was scheduled, that it runs or ends.
bool isInternal(const Trace& trace, EventId event);
// The steps of a run, in order: what a person steps through. Each is a TaskStepBegins or a HandleRuns.
std::vector<EventId> stepsOf(const Trace& trace, Internals internals = Internals::Folded);

}  // namespace loopscope::trace
