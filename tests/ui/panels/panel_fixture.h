// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/trace/trace.h"
#include "ui/panels/look.h"
#include "ui/view/view_state.h"

// What every panel needs before it can be tried: colours that can be told apart, and a run.

namespace loopscope::panels {

Look testLook();
view::RunViewPtr runOf(const trace::TracePtr& trace);
// The number-th event of that kind, from 1; the test fails when there is none.
EventId findEvent(const trace::Trace& trace, trace::EventKind kind, int number = 1);

}  // namespace loopscope::panels
