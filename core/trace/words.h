// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>

#include "core/trace/phrase.h"
#include "core/trace/trace.h"

// How sentences about a trace name things: lanes, objects, places, moments. One way of saying it everywhere.

namespace loopscope::trace {

class Words {
 public:
  explicit Words(const Trace& trace) : m_trace(trace) {}
  const Trace& trace() const { return m_trace; }

  // "Task-1", "the event loop", "the main thread", "worker-1"; "the program" for no lane.
  std::string lane(LaneId lane) const;
  // The same at the beginning of a sentence.
  std::string laneFirst(LaneId lane) const;
  // "sleep(1)", "Task-2"; "a future" when it has no label.
  std::string object(ObjectId object) const;
  std::string objectFirst(ObjectId object) const;
  // What a handle will do, in words: its label, or the task it steps.
  Phrase handlePhrase(EventId handle) const;
  std::string handle(EventId handle) const { return inEnglish(handlePhrase(handle)); }
  std::string handleFirst(EventId handle) const;
  // " in line 14 of main"; empty for no site.
  std::string place(SiteId site) const;
  // " at main:14"; empty for no site.
  std::string shortPlace(SiteId site) const;
  // The line of the source, without its indentation; empty when it is not known.
  std::string sourceLine(SiteId site) const;
  std::string_view text(const Event& event) const { return m_trace.text(event.textId()); }
  // The event's text, or its object in words.
  std::string label(const Event& event) const;

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

// "3 handles are", "1 handle is"
std::string counted(int64_t count, std::string_view one, std::string_view many);
// "TimeoutError" of "asyncio.exceptions.TimeoutError: too late".
std::string_view exceptionType(std::string_view exception);
// "wait_for" of "wait_for(timeout=1)".
std::string_view functionName(std::string_view call);
// On one line, cut to a length that a sentence bears, line breaks visible.
std::string quoted(std::string_view text);
std::string capitalized(std::string text);
// What to do instead of a call that blocks the loop.
std::string_view insteadOf(std::string_view call);
// "Ctrl+C (SIGINT)", "signal 15".
std::string signalName(int64_t number);

}  // namespace loopscope::trace
