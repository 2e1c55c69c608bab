// SPDX-License-Identifier: GPL-3.0-or-later
#include <fmt/format.h>

#include "core/trace/explain.h"
#include "core/trace/internals.h"
#include "core/trace/tell.h"

namespace loopscope::trace {
namespace {

std::string ended(const Words& words, const Event& event, std::string_view subject) {
  const std::string text = quoted(words.text(event));
  switch (event.outcome()) {
    case Outcome::Returned:
      return fmt::format("{}{}", subject, text.empty() || text == "None" ? "" : fmt::format(": {}", text));
    case Outcome::Raised:
      return fmt::format("{}: raised {}", subject, text.empty() ? "an exception" : text);
    case Outcome::Cancelled:
      return fmt::format("{}: cancelled", subject);
  }
  return {};
}

std::string step(const Words& words, EventId id) {
  const std::string exception = exceptionAtResume(words, id);
  if (!exception.empty()) return fmt::format("resumes with {}", exception);
  if (words.trace().at(id).value == static_cast<int64_t>(StepInput::Start)) return "starts";
  const std::string call = waitedFor(words, id);
  return call.empty() ? "resumes" : fmt::format("resumes: {} is done", call);
}

std::string line(const Words& words, const Event& event) {
  const std::string source = words.sourceLine(event.siteId());
  const std::string place = words.shortPlace(event.siteId());
  return fmt::format("{}{}", source.empty() ? "reaches a line" : source, place);
}

std::string block(const Words& words, const Event& event) {
  if (event.isInLine()) return fmt::format("waits for {}", words.text(event));
  const std::string call = event.textId().valid() ? std::string(words.text(event)) : "a call";
  const bool blocksLoop =
      words.runsInLoopThread(event.lane()) && !words.isLane(event.lane(), LaneKind::MainThread);
  return fmt::format("{} {}", call, blocksLoop ? "blocks the loop" : "begins");
}

}  // namespace

std::string summary(const Trace& trace, EventId id) {
  const Words words(trace);
  const Event& event = trace.at(id);
  const std::string text = quoted(words.text(event));
  const auto object = [&] { return words.object(event.objectId()); };
  const auto other = [&] { return words.lane(event.otherLane()); };
  const auto cause = [&] { return words.handle(event.causeId()); };
  const std::string place = words.shortPlace(event.siteId());
  switch (event.kind()) {
    case EventKind::LoopStarted:
      return fmt::format("started{}", text.empty() ? "" : fmt::format(" by {}", text));
    case EventKind::IterationBegins:
      return fmt::format("iteration {} begins; {} ready", event.value,
                         counted(event.other, "handle is", "handles are"));
    case EventKind::ClockMoves:
      return fmt::format("the clock moves to {}", formatInstant({event.value}));
    case EventKind::LoopStopped:
      return "stopped";
    case EventKind::LoopClosed:
      return "closed";
    case EventKind::HandleScheduled:
      return fmt::format("schedules {}", words.handle(id));
    case EventKind::TimerSet:
      return fmt::format("sets a timer for {}: {}", formatInstant({event.value}), words.handle(id));
    case EventKind::TimerDue:
      return fmt::format("{} is due", cause());
    case EventKind::HandleRuns:
      return fmt::format("runs {}", text.empty() ? cause() : text);
    case EventKind::HandleEnds:
      return "the callback has run";
    case EventKind::HandleCancelled:
      return fmt::format("cancels {}", words.handle(event.otherEvent()));
    case EventKind::HandleSkipped:
      return fmt::format("drops {}: cancelled", cause());
    case EventKind::CoroutineCreated:
      return fmt::format("calls {}: a coroutine is made", words.label(event));
    case EventKind::CoroutineEntered:
      return fmt::format("enters {}", words.label(event));
    case EventKind::CoroutineLeft:
      return ended(words, event, fmt::format("leaves {}", object()));
    case EventKind::CoroutineNeverAwaited:
      return fmt::format("{} was never awaited", words.label(event));
    case EventKind::TaskCreated:
      return fmt::format("creates {}", laneTitle(trace, event.otherLane()));
    case EventKind::TaskStepBegins:
      return step(words, id);
    case EventKind::TaskAwaits:
      return fmt::format("awaits {}{}", words.label(event), place);
    case EventKind::TaskYielded:
      return fmt::format("lets the others run{}", place);
    case EventKind::TaskWoken:
      return fmt::format("wakes {}", other());
    case EventKind::CancelRequested:
      return fmt::format("cancels {}", other());
    case EventKind::CancelThrown:
      return "CancelledError is thrown in";
    case EventKind::TaskEnded:
      return ended(words, event, "ended");
    case EventKind::ExceptionNeverRetrieved:
      return fmt::format("exception never retrieved: {}", text);
    case EventKind::TaskDestroyed:
      return fmt::format("{} was destroyed, still pending", other());
    case EventKind::FutureCreated:
      return fmt::format("creates a future: {}", object());
    case EventKind::CallbackAdded:
      if (neededBy(words.trace(), event).valid()) return fmt::format("{} needs {}", text, object());
      return fmt::format("{} will run when {} is done", text.empty() ? "a callback" : text, object());
    case EventKind::FutureDone:
      return ended(words, event, fmt::format("{} is done", object()));
    case EventKind::SyncCreated:
      return fmt::format("creates {}", object());
    case EventKind::SyncWaits:
      return fmt::format("queues up for {}", object());
    case EventKind::SyncGivesUp:
      return fmt::format("no longer waits for {}", object());
    case EventKind::SyncAcquired:
      return fmt::format("acquires {}", object());
    case EventKind::SyncReleased:
      return fmt::format("releases {}", object());
    case EventKind::QueuePut:
      return fmt::format("puts {} into {} (size {})", text, object(), event.value);
    case EventKind::QueueGot:
      return fmt::format("gets {} from {} (size {})", text, object(), event.value);
    case EventKind::QueueTaskDone:
      return fmt::format("task_done() on {} ({} unfinished)", object(), event.value);
    case EventKind::SyncSet:
      return fmt::format("{} {}", event.value == 0 ? "clears" : "sets", object());
    case EventKind::SyncNotified:
      return fmt::format("notifies {}", other());
    case EventKind::SyncBroken:
      return fmt::format("{} is broken", object());
    case EventKind::PoolCreated:
      if (event.value == 0) return fmt::format("creates {}", object());
      return fmt::format("creates {} with at most {}", object(), counted(event.value, "worker", "workers"));
    case EventKind::WorkerStarted:
      return fmt::format("{} starts", other());
    case EventKind::JobSubmitted:
      return fmt::format("submits {} to {}", words.label(event), words.object(ObjectId(event.other)));
    case EventKind::JobStarted:
      return fmt::format("runs {}", words.label(event));
    case EventKind::JobEnded:
      return ended(words, event, fmt::format("{} is finished", object()));
    case EventKind::HandedBack:
      return "hands the result back to the loop";
    case EventKind::JobDropped:
      return fmt::format("{} is dropped", object());
    case EventKind::PoolShutDown:
      return fmt::format("{} is shut down", object());
    case EventKind::BlockBegins:
      return block(words, event);
    case EventKind::BlockEnds:
      if (event.isInLine()) return fmt::format("has {}", text);
      return text.empty() ? "goes on" : fmt::format("{} is over", text);
    case EventKind::ThreadStarted:
      return fmt::format("starts {} {}",
                         words.isLane(event.otherLane(), LaneKind::Process) ? "process" : "thread", other());
    case EventKind::ThreadEnded:
      return ended(words, event, "ended");
    case EventKind::GeneratorResumed:
      return fmt::format("is resumed by {}: {}", other(), text);
    case EventKind::GeneratorYielded:
      return fmt::format("stops at {}{}", text, place);
    case EventKind::GeneratorEnded:
      return ended(words, event, "ended");
    case EventKind::LineReached:
      return line(words, event);
    case EventKind::LinesLeftOut:
      return fmt::format("{} not shown", counted(event.value, "line", "lines"));
    case EventKind::Printed:
      return fmt::format("prints \"{}\"", text);
    case EventKind::ExceptionRaised:
      return fmt::format("raises {}{}", text.empty() ? "an exception" : text, place);
    case EventKind::ExceptionHandled:
      return fmt::format("catches {}{}", text.empty() ? "the exception" : text, place);
    case EventKind::ProgramEnded:
      return event.value == 0 ? "the program ends"
                              : fmt::format("the program ends with exit code {}", event.value);
    case EventKind::SignalArrived:
      return fmt::format("is struck by {}{}", signalName(event.value), place);
    case EventKind::Finding:
      return text.empty() ? "finding" : text;
  }
  return {};
}

}  // namespace loopscope::trace
