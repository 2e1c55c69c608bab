// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/trace/trace.h"

// From a time to the event that a cursor there stands on.

namespace loopscope::trace {

// The last event at or before the time; the first one for what lies before it. The trace must have one.
EventId eventAtTime(const Trace& trace, SimTime time);

}  // namespace loopscope::trace
