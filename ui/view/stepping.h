// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>

#include "core/trace/internals.h"
#include "ui/view/run_view.h"

// Where the cursor goes next: pure functions of the run and of where it is. Each returns an unset id when
// there is nowhere to go in that direction.

namespace loopscope::view {

enum class StepUnit : uint8_t { Event, Line, TaskStep, Iteration, LaneState };
enum class Direction : uint8_t { Back, Forward };
// What playing and N stop at.
enum class StopAt : uint8_t { Nothing, Cancellation, Timeout, Exception, HandOff, BlockedLoop, Print };

// The lane matters for LaneState only: where its next span begins. Without one, LaneState steps as TaskStep.
// Task steps pass over the library's own callbacks, unless these are to be shown.
EventId nextStep(const RunView& run, EventId from, StepUnit unit, Direction direction, LaneId lane = {},
                 trace::Internals internals = trace::Internals::Folded);

bool stopsAt(const RunView& run, EventId event, StopAt what);
EventId nextStop(const RunView& run, EventId from, StopAt what, Direction direction);
// Whatever any of the kinds would stop at.
EventId nextStop(const RunView& run, EventId from, Direction direction);

}  // namespace loopscope::view
