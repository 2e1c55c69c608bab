// SPDX-License-Identifier: GPL-3.0-or-later
// Sentences about the beginning of a task's step: the moment at which people ask "why now, and why this?"
#include <fmt/format.h>

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

// "1 s " of "wait_for(timeout=1)".
std::string deadlineOf(std::string_view call) {
  constexpr std::string_view kTimeout = "timeout=";
  const size_t begin = call.find(kTimeout);
  if (begin == std::string_view::npos) return {};
  const std::string_view rest = call.substr(begin + kTimeout.size());
  const std::string_view number = rest.substr(0, rest.find_first_not_of("0123456789."));
  return number.empty() ? std::string() : fmt::format("{} s ", number);
}

// asyncio 3.11: wait_for cancels what ran past its deadline and waits for it to end before it raises.
std::string timeoutStory(const Words& words, EventId step) {
  const Trace& trace = words.trace();
  const EventId origin = originOf(trace, step);
  const Event& ended = trace.at(origin);
  if (ended.kind() != EventKind::TaskEnded || ended.outcome() != Outcome::Cancelled) return {};
  const LaneId waiter = trace.at(step).lane();
  const EventId request = cancelRequest(trace, origin, waiter, ended.lane());
  if (!request.valid()) return {};
  const std::string call = waitedFor(words, step);
  std::string story = fmt::format(
      "{} ran past its {}deadline, so {} cancelled it (iteration {}) and waited until the cancellation had "
      "been delivered (iteration {}).",
      words.lane(ended.lane()), deadlineOf(call), functionName(call), words.iterationOf(request),
      words.iterationOf(origin));
  if (trace.at(request).timeNs == trace.at(step).timeNs)
    story += " No time passed: all of this is one instant.";
  return story;
}

Told tellStart(const Words& words, const Event& event) {
  const std::string_view coroutine = words.trace().text(words.trace().at(event.lane()).detail);
  if (isHousekeeping(words.trace(), words.trace().at(event.lane())))
    return {fmt::format("{} starts: asyncio cleans up behind the program.", words.lane(event.lane()))};
  const std::string what = coroutine.empty() ? "its coroutine" : fmt::format("{}()", coroutine);
  return {fmt::format("{} starts: {} begins to run.", words.lane(event.lane()), what),
          "It runs until its first await that has to wait. Nothing else runs in the loop meanwhile."};
}

Told tellException(const Words& words, EventId step, std::string_view type) {
  const Event& event = words.trace().at(step);
  const std::string task = words.lane(event.lane());
  const std::string call = waitedFor(words, step);
  const Event* cause = event.causeId().valid() ? &words.trace().at(event.causeId()) : nullptr;
  if (cause != nullptr && cause->kind() == EventKind::TaskCreated)
    return {
        fmt::format("{} was cancelled before it could start: its coroutine never runs.", task),
        "CancelledError is thrown into a coroutine that has not begun, which ends it at once, without its "
        "finally blocks."};
  if (type == "CancelledError")
    return {
        call.empty() ? fmt::format("{} resumes with CancelledError: it was cancelled.", task)
                     : fmt::format("{} was cancelled: its await of {} raises CancelledError.", task, call),
        "The task may clean up, or even go on. It is cancelled only when the error leaves its coroutine."};
  if (call.empty()) return {fmt::format("{} resumes with {}.", task, type), {}};
  return {fmt::format("{} resumes: the {}() it was waiting in raises {}.", task, functionName(call), type),
          timeoutStory(words, step)};
}

// Whether a timer ended a wait that was for something else.
bool isTimeout(const Words& words, EventId step, std::string_view call) {
  const std::string_view function = functionName(call);
  const bool mayTimeOut = function.ends_with("wait_for") || function.ends_with("wait");
  return mayTimeOut && words.trace().at(originOf(words.trace(), step)).kind() == EventKind::TimerSet;
}

std::string wokenBy(const Words& words, EventId step) {
  const Trace& trace = words.trace();
  const EventId origin = originOf(trace, step);
  const Event& event = trace.at(origin);
  const std::string when = fmt::format(" (iteration {})", words.iterationOf(origin));
  switch (event.kind()) {
    case EventKind::TaskEnded:
      return fmt::format("{} ended{}, which woke it.", words.lane(event.lane()), when);
    case EventKind::HandedBack:
      return fmt::format("{} handed its result back to the loop, which woke it.", words.lane(event.lane()));
    case EventKind::TimerSet:
      return fmt::format(
          "Its timer was due at {}. The timer's handle woke it, and it resumes one iteration "
          "later.",
          formatInstant({event.value}));
    default:
      return "Tasks resume in the order in which they were woken.";
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

std::string waitedFor(const Words& words, EventId step) {
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
                                                                   : std::string();
}

Told tellStep(const Words& words, EventId id) {
  const Event& event = words.trace().at(id);
  const std::string exception = exceptionAtResume(words, id);
  if (!exception.empty()) return tellException(words, id, exception);
  if (event.value == static_cast<int64_t>(StepInput::Start)) return tellStart(words, event);
  const std::string task = words.lane(event.lane());
  const std::string call = waitedFor(words, id);
  if (call.empty())
    return {fmt::format("{} resumes after letting the others run.", task),
            "It was queued again when it gave way; everything that was ready before it has run."};
  if (isTimeout(words, id, call))
    return {fmt::format("{} resumes: the time of {} has run out.", task, call),
            "What it was waiting for is still not done."};
  const std::string_view value = words.text(event);
  const bool interesting = !value.empty() && value != "None";
  return {fmt::format("{} resumes: {} is done{}.", task, call,
                      interesting ? fmt::format(" and gives {}", quoted(value)) : ""),
          wokenBy(words, id)};
}

}  // namespace loopscope::trace
