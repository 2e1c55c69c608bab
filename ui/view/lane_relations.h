// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <set>

#include "ui/view/run_view.h"

// Which lanes a lane has to do with, for "only what touches this task": a pure function of the run.

namespace loopscope::view {

// The lane itself, its creators up to the root, what it created, and every lane that caused an event of its
// or that it caused an event of: wakes, cancels, hands over, hands back. One pass over the trace. Empty for
// an unset lane.
std::set<LaneId> lanesTouching(const RunView& run, LaneId lane);

}  // namespace loopscope::view
