// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>

#include "core/base/phrase.h"
#include "core/trace/trace.h"

// How sentences about a trace name things: lanes, objects, places, moments. One way of saying it everywhere.

namespace loopscope::trace {

class Words {
 public:
  explicit Words(const Trace& trace) : m_trace(trace) {}
  const Trace& trace() const { return m_trace; }

  // "Task-1", "the event loop", "the main thread", "worker-1"; "the program" for no lane.
  Phrase lane(LaneId lane) const;
  // "sleep(1)", "Task-2"; "a future" when it has no label.
  Phrase object(ObjectId object) const;
  // What a handle will do: its label, or the task it steps.
  Phrase handle(EventId handle) const;
  // " in line 14 of main"; empty for no site.
  Phrase place(SiteId site) const;
  // " at main:14"; empty for no site.
  Phrase shortPlace(SiteId site) const;
  // The line of the source, without its indentation and comment; empty when it is not known.
  std::string sourceLine(SiteId site) const;
  std::string_view text(const Event& event) const { return m_trace.text(event.textId()); }
  // The event's text, or its object.
  Phrase label(const Event& event) const;
  // The event's text on one line, or what is said where there is none.
  Phrase textOr(const Event& event, Phrase otherwise) const;

  bool isLane(LaneId lane, LaneKind kind) const;
  // Whose standing still holds up the event loop.
  bool runsInLoopThread(LaneId lane) const;
  // Whether the program ever had an event loop.
  bool anyLoop() const;
  // The number of the iteration that the event belongs to; 0 before the first, or when it is far away.
  int64_t iterationOf(EventId event) const;

 private:
  const Trace& m_trace;
};

// A label as part of a sentence: "gather: one is done" reads so only in quotes.
Phrase inSentence(Phrase label);
// "TimeoutError" of "asyncio.exceptions.TimeoutError: too late".
std::string_view exceptionType(std::string_view exception);
// "wait_for" of "wait_for(timeout=1)".
std::string_view functionName(std::string_view call);
// On one line, cut to a length that a sentence bears, line breaks visible.
std::string quoted(std::string_view text);
// What to do instead of a call that blocks the loop.
Phrase insteadOf(std::string_view call);
// "Ctrl+C (SIGINT)", "signal 15".
Phrase signalName(int64_t number);

}  // namespace loopscope::trace
