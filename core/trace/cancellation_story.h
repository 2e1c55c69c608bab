// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include "core/base/phrase.h"
#include "core/trace/trace.h"

// What became of a cancellation, from the request to the end: who asked for it and where, what the task was
// waiting for, where CancelledError came up in it, who caught it or let it through, and what it turned into.

namespace loopscope::trace {

struct StoryStep {
  Phrase sentence;
  EventId event;  // where to go to
};

enum class CancellationEnd : uint8_t {
  Pending,          // the run ended first
  Cancelled,        // it left the coroutine: the task is cancelled
  BecameTimeout,    // asyncio.timeout made a TimeoutError of it
  BecameGroup,      // a TaskGroup took it back and raised its children's errors
  BecameException,  // another exception took its place
  Swallowed,        // caught, and the task went on or returned
  NeverStarted,     // the task's coroutine had not begun, and never will
  TooLate,          // the task was done before it could be delivered
};

struct CancellationStory {
  EventId request;  // CancelRequested
  LaneId task;
  CancellationEnd end = CancellationEnd::Pending;
  std::vector<StoryStep> steps;
};

// Of one request; the event must be a CancelRequested.
CancellationStory cancellationStory(const Trace& trace, EventId request);
// The requests in a run, in order; of several that were delivered as one, the first.
std::vector<EventId> cancellationRequests(const Trace& trace);

}  // namespace loopscope::trace
