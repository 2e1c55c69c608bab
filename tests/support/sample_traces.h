// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>

#include "core/trace/trace.h"

// Ready-made traces for tests and pictures, as the simulator would record them.

namespace loopscope::test_support {

// A job in a thread beside a wait_for that times out: two tasks, a pool with one worker, a cancellation.
trace::TracePtr waitForTrace();
// time.sleep(2) in a coroutine while two other tasks are ready or due.
trace::TracePtr blockedLoopTrace();
// Two tasks and a lock, a queue, an exception and a task that waits for ever.
trace::TracePtr deadlockTrace();
// At least eventCount events: tasks that sleep and yield in turn, 1 to 3 ms at a time.
trace::TracePtr bigTrace(size_t eventCount, size_t taskCount = 100);

}  // namespace loopscope::test_support
