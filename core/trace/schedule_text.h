// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

#include "core/trace/trace.h"

// The schedule as lines of text, one per task step: TIME_NS <tab> TASK <tab> OUTCOME, and "end <tab> TIME_NS"
// last. OUTCOME is await, yield, return, cancel or raise:ExceptionType. The same lines come from CPython on a
// virtual clock, which is how the two are compared. Tasks that the library makes for its own shutdown are
// left out.

namespace loopscope::trace {

std::string scheduleText(const Trace& trace);

}  // namespace loopscope::trace
