// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/trace/trace.h"

// What a timer is for, as its program would say it. asyncio's own timers run functions that no program names
// ("_set_result_unless_cancelled"); people know them by the await that they end ("sleep(1)").

namespace loopscope::trace {

// The label of the await that the timer will end, or else the timer's own.
TextId timerLabel(const Trace& trace, EventId timer);

}  // namespace loopscope::trace
