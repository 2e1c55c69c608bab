// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include "core/base/phrase.h"
#include "core/trace/loop_state.h"

// What happened and why, in the words of asyncio's documentation. Every event kind has a sentence.

namespace loopscope::trace {

struct Explanation {
  Phrase sentence;    // one sentence: what happened
  Phrase background;  // up to two more: why, and what it means; may be empty
  EventId cause;      // the event that made this one happen, with a sentence of its own
  EventId effect;     // the next event that this one caused
};

Explanation explain(const Trace& trace, EventId event);

// The short form for a row of the event log: "resumes with TimeoutError", "prints 'timeout!'".
Phrase summary(const Trace& trace, EventId event);
// "Task-1 main", "Event loop", "worker-1".
Phrase laneTitle(const Trace& trace, LaneId lane);
// What a lane does, in words: "waits for sleep(1)", "ready, second in the queue", "cancelled".
Phrase status(const Trace& trace, const LoopState& state, LaneId lane);

// One link of the chain from a task that does not run to what has to happen first.
struct WhyStep {
  Phrase sentence;
  LaneId lane;    // what a click selects: a lane, ...
  EventId event;  // ... or an event
};
// Empty when the lane is running. Ends at something that will happen by itself (a timer, a thread), at a
// cycle, or at nothing at all, and says which.
std::vector<WhyStep> whyNotRunning(const Trace& trace, const LoopState& state, LaneId lane);

}  // namespace loopscope::trace
