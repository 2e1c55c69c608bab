// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/run/frame_locals.h"
#include "core/trace/loop_state.h"
#include "ui/panels/row.h"

// The loop's whole state at the cursor, as lists. Pure: a trace and a state in, rows out. An empty trace
// gives sections without rows, each with a word that says so.

namespace loopscope::panels {

// The handles that are ready, in the order in which they run; the running one first.
Section readySection(const trace::Trace& trace, const trace::LoopState& state);
// Timers, next first, with the time that is left.
Section timerSection(const trace::Trace& trace, const trace::LoopState& state);
// Each lane that waits or is blocked, and what for.
Section waitSection(const trace::Trace& trace, const trace::LoopState& state);
// Workers as boxes, jobs that queue for one as rows.
Section poolSection(const trace::Trace& trace, const trace::LoopState& state);
// Locks, queues, events, semaphores: value, holders, waiters in order.
Section primitiveSection(const trace::Trace& trace, const trace::LoopState& state);
// The tree of tasks, each under the one that created it, with its status.
Section taskSection(const trace::Trace& trace, const trace::LoopState& state);
// The await chain of one lane, outermost frame first; each with its variables when these are known (else
// null), and then with the plain functions that it is in as well.
Section chainSection(const trace::Trace& trace, const trace::LoopState& state, LaneId lane,
                     const std::vector<run::FrameLocals>* locals);

// Keeps the first kMostRows rows and says how many more there are.
void capRows(Section& section, size_t total);

}  // namespace loopscope::panels
