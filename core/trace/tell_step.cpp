// SPDX-License-Identifier: GPL-3.0-or-later
// Sentences about the beginning of a task's step: the moment at which people ask "why now, and why this?"
#include "core/trace/housekeeping.h"
#include "core/trace/tell.h"

namespace loopscope::trace {
namespace {

constexpr size_t kLookAhead = 64;      // events
constexpr size_t kLookBack = 100'000;  // events

// Handles and futures only carry on what something else began.
bool carriesOn(EventKind kind) {
  return kind == EventKind::TaskWoken || kind == EventKind::FutureDone || kind == EventKind::HandleRuns ||
         kind == EventKind::HandleScheduled;
}

// The latest request before the event by one lane to cancel the other; unset when there is none nearby.
EventId cancelRequest(const Trace& trace, EventId before, LaneId by, LaneId task) {
  for (size_t back = 1; back <= kLookBack && back <= before.value(); ++back) {
    const EventId id(static_cast<uint32_t>(before.value() - back));
    const Event& event = trace.at(id);
    if (event.kind() == EventKind::CancelRequested && event.lane() == by && event.otherLane() == task)
      return id;
  }
  return {};
}

// "1" of "wait_for(timeout=1)".
std::string_view deadlineOf(std::string_view call) {
  constexpr std::string_view kTimeout = "timeout=";
  const size_t begin = call.find(kTimeout);
  if (begin == std::string_view::npos) return {};
  const std::string_view rest = call.substr(begin + kTimeout.size());
  return rest.substr(0, rest.find_first_not_of("0123456789."));
}

// asyncio 3.11: wait_for cancels what ran past its deadline and waits for it to end before it raises.
Phrase timeoutStory(const Words& words, EventId step, std::string_view call) {
  const Trace& trace = words.trace();
  const EventId origin = originOf(trace, step);
  const Event& ended = trace.at(origin);
  if (ended.kind() != EventKind::TaskEnded || ended.outcome() != Outcome::Cancelled) return {};
  const EventId request = cancelRequest(trace, origin, trace.at(step).lane(), ended.lane());
  if (!request.valid()) return {};
  const std::string_view seconds = deadlineOf(call);
  Phrase deadline = seconds.empty() ? Phrase::say("its deadline") : Phrase::say("its %1 s deadline", seconds);
  Phrase story = Phrase::say(
      "%1 ran past %2, so %3 cancelled it (iteration %4) and waited until the cancellation had been "
      "delivered (iteration %5).",
      words.lane(ended.lane()), std::move(deadline), functionName(call), words.iterationOf(request),
      words.iterationOf(origin));
  if (trace.at(request).timeNs != trace.at(step).timeNs) return story;
  return joined(std::move(story), Phrase::say("No time passed: all of this is one instant."));
}

Told tellStart(const Words& words, const Event& event) {
  const Phrase task = words.lane(event.lane());
  if (isHousekeeping(words.trace(), words.trace().at(event.lane())))
    return {Phrase::say("%1 starts: asyncio cleans up behind the program.", task)};
  const std::string_view coroutine = words.trace().text(words.trace().at(event.lane()).detail);
  return {coroutine.empty() ? Phrase::say("%1 starts: its coroutine begins to run.", task)
                            : Phrase::say("%1 starts: %2() begins to run.", task, coroutine),
          Phrase::say("It runs until its first await that has to wait. Nothing else runs in the loop "
                      "meanwhile.")};
}

Told tellException(const Words& words, EventId step, std::string_view type) {
  const Event& event = words.trace().at(step);
  const Phrase task = words.lane(event.lane());
  const Phrase call = waitedFor(words, step);
  const Event* cause = event.causeId().valid() ? &words.trace().at(event.causeId()) : nullptr;
  if (cause != nullptr && cause->kind() == EventKind::TaskCreated)
    return {
        Phrase::say("%1 was cancelled before it could start: its coroutine never runs.", task),
        Phrase::say("CancelledError is thrown into a coroutine that has not begun, which ends it at once, "
                    "without its finally blocks.")};
  if (type == "CancelledError")
    return {
        call.empty() ? Phrase::say("%1 resumes with CancelledError: it was cancelled.", task)
                     : Phrase::say("%1 was cancelled: its await of %2 raises CancelledError.", task, call),
        Phrase::say("The task may clean up, or even go on. It is cancelled only when the error leaves its "
                    "coroutine.")};
  if (call.empty()) return {Phrase::say("%1 resumes with %2.", task, type)};
  if (call.text.empty()) return {Phrase::say("%1 resumes: its await of %2 raises %3.", task, call, type)};
  return {
      Phrase::say("%1 resumes: the %2() it was waiting in raises %3.", task, functionName(call.text), type),
      timeoutStory(words, step, call.text)};
}

}  // namespace

bool isTimeout(const Words& words, EventId step, std::string_view call) {
  const std::string_view function = functionName(call);
  const bool mayTimeOut = function.ends_with("wait_for") || function.ends_with("wait");
  return mayTimeOut && words.trace().at(originOf(words.trace(), step)).kind() == EventKind::TimerSet;
}

namespace {

Phrase wokenBy(const Words& words, EventId step) {
  const EventId origin = originOf(words.trace(), step);
  const Event& event = words.trace().at(origin);
  switch (event.kind()) {
    case EventKind::TaskEnded:
      return Phrase::say("%1 ended (iteration %2), which woke it.", words.lane(event.lane()),
                         words.iterationOf(origin));
    case EventKind::HandedBack:
      return Phrase::say("%1 handed its result back to the loop, which woke it.", words.lane(event.lane()));
    case EventKind::TimerSet:
      return Phrase::say(
          "Its timer was due at %1. The timer's handle woke it, and it resumes one iteration "
          "later.",
          formatInstant({event.value}));
    default:
      return Phrase::say("Tasks resume in the order in which they were woken.");
  }
}

}  // namespace

EventId originOf(const Trace& trace, EventId id) {
  EventId origin = id;
  for (EventId next = trace.at(id).causeId(); next.valid(); next = trace.at(next).causeId()) {
    origin = next;
    if (!carriesOn(trace.at(next).kind())) break;
  }
  return origin;
}

std::string exceptionAtResume(const Words& words, EventId step) {
  const Trace& trace = words.trace();
  const Event& event = trace.at(step);
  if (event.value == static_cast<int64_t>(StepInput::Exception))
    return std::string(event.textId().valid() ? exceptionType(words.text(event)) : "CancelledError");
  if (event.value == static_cast<int64_t>(StepInput::Start)) return {};
  for (size_t i = step.value() + size_t{1}; i < trace.size() && i <= step.value() + kLookAhead; ++i) {
    const Event& next = trace.events()[i];
    if (next.lane() != event.lane()) continue;
    if (next.kind() == EventKind::ExceptionRaised) return std::string(exceptionType(words.text(next)));
    if (next.kind() == EventKind::LineReached || next.kind() == EventKind::TaskAwaits ||
        next.kind() == EventKind::TaskYielded || next.kind() == EventKind::TaskEnded)
      break;
  }
  return {};
}

Phrase waitedFor(const Words& words, EventId step) {
  const Trace& trace = words.trace();
  const Event& event = trace.at(step);
  const Event* woken = event.causeId().valid() ? &trace.at(event.causeId()) : nullptr;
  for (size_t back = 1; back <= kLookBack && back <= step.value(); ++back) {
    const Event& earlier = trace.events()[step.value() - back];
    if (earlier.lane() != event.lane()) continue;
    if (earlier.kind() == EventKind::TaskAwaits) return words.label(earlier);
    if (earlier.kind() == EventKind::TaskYielded || earlier.kind() == EventKind::TaskStepBegins) return {};
  }
  return woken != nullptr && woken->kind() == EventKind::TaskWoken ? words.object(woken->objectId())
                                                                   : Phrase();
}

Told tellStep(const Words& words, EventId id) {
  const Event& event = words.trace().at(id);
  const std::string exception = exceptionAtResume(words, id);
  if (!exception.empty()) return tellException(words, id, exception);
  if (event.value == static_cast<int64_t>(StepInput::Start)) return tellStart(words, event);
  const Phrase task = words.lane(event.lane());
  const Phrase call = waitedFor(words, id);
  if (call.empty())
    return {
        Phrase::say("%1 resumes after letting the others run.", task),
        Phrase::say("It was queued again when it gave way; everything that was ready before it has run.")};
  if (isTimeout(words, id, call.text))
    return {Phrase::say("%1 resumes: the time of %2 has run out.", task, call),
            Phrase::say("What it was waiting for is still not done.")};
  const std::string_view value = words.text(event);
  if (value.empty() || value == "None")
    return {Phrase::say("%1 resumes: %2 is done.", task, call), wokenBy(words, id)};
  return {Phrase::say("%1 resumes: %2 is done and gives %3.", task, call, quoted(value)), wokenBy(words, id)};
}

}  // namespace loopscope::trace
