// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/trace/explain.h"
#include "core/trace/internals.h"
#include "core/trace/recorded.h"
#include "core/trace/tell.h"

namespace loopscope::trace {
namespace {

Phrase ended(const Words& words, const Event& event, Phrase subject) {
  switch (event.outcome()) {
    case Outcome::Returned: {
      std::string text = quoted(words.text(event));
      if (text.empty() || text == "None") return subject;
      return Phrase::say("%1: %2", std::move(subject), std::move(text));
    }
    case Outcome::Raised:
      return Phrase::say("%1: raised %2", std::move(subject),
                         words.textOr(event, Phrase::say("an exception")));
    case Outcome::Cancelled:
      return Phrase::say("%1: cancelled", std::move(subject));
  }
  return {};
}

Phrase iteration(const Event& event) {
  if (event.other == 1) return Phrase::say("iteration %1 begins; 1 handle is ready", event.value);
  return Phrase::say("iteration %1 begins; %2 handles are ready", event.value, event.other);
}

Phrase step(const Words& words, EventId id) {
  std::string exception = exceptionAtResume(words, id);
  if (!exception.empty()) return Phrase::say("resumes with %1", std::move(exception));
  if (words.trace().at(id).value == static_cast<int64_t>(StepInput::Start)) return Phrase::say("starts");
  Phrase call = waitedFor(words, id);
  if (call.empty()) return Phrase::say("resumes");
  if (isTimeout(words, id, call.text))
    return Phrase::say("resumes: the time of %1 has run out", std::move(call));
  return Phrase::say("resumes: %1 is done", std::move(call));
}

Phrase line(const Words& words, const Event& event) {
  std::string source = words.sourceLine(event.siteId());
  return Phrase::say("%1%2", source.empty() ? Phrase::say("reaches a line") : Phrase::of(std::move(source)),
                     words.shortPlace(event.siteId()));
}

Phrase block(const Words& words, const Event& event) {
  if (event.isInLine()) return Phrase::say("waits for %1", recordedLabel(words.text(event)));
  Phrase call = event.textId().valid() ? words.label(event) : Phrase::say("a call");
  const bool blocksLoop =
      words.runsInLoopThread(event.lane()) && !words.isLane(event.lane(), LaneKind::MainThread);
  return blocksLoop ? Phrase::say("%1 blocks the loop", std::move(call))
                    : Phrase::say("%1 begins", std::move(call));
}

Phrase poolCreated(const Words& words, const Event& event) {
  Phrase pool = words.object(event.objectId());
  if (event.value == 0) return Phrase::say("creates %1", std::move(pool));
  if (event.value == 1) return Phrase::say("creates %1 with at most 1 worker", std::move(pool));
  return Phrase::say("creates %1 with at most %2 workers", std::move(pool), event.value);
}

Phrase callbackAdded(const Words& words, const Event& event) {
  Phrase callback =
      event.textId().valid() ? recordedLabel(quoted(words.text(event))) : Phrase::say("a callback");
  return neededBy(words.trace(), event).valid()
             ? Phrase::say("%1 needs %2", std::move(callback), words.object(event.objectId()))
             : Phrase::say("%1 will run when %2 is done", std::move(callback),
                           words.object(event.objectId()));
}

Phrase threadStarted(const Words& words, const Event& event) {
  return words.isLane(event.otherLane(), LaneKind::Process)
             ? Phrase::say("starts process %1", words.lane(event.otherLane()))
             : Phrase::say("starts thread %1", words.lane(event.otherLane()));
}

}  // namespace

Phrase summary(const Trace& trace, EventId id) {
  const Words words(trace);
  const Event& event = trace.at(id);
  const auto text = [&] { return quoted(words.text(event)); };
  const auto label = [&] { return words.label(event); };
  const auto object = [&] { return words.object(event.objectId()); };
  const auto other = [&] { return words.lane(event.otherLane()); };
  const auto cause = [&] { return words.handle(event.causeId()); };
  const auto place = [&] { return words.shortPlace(event.siteId()); };
  const bool hasText = !words.text(event).empty();
  switch (event.kind()) {
    case EventKind::LoopStarted:
      return hasText ? Phrase::say("started by %1", text()) : Phrase::say("started");
    case EventKind::IterationBegins:
      return iteration(event);
    case EventKind::ClockMoves:
      return Phrase::say("the clock moves to %1", formatInstant({event.value}));
    case EventKind::LoopStopped:
      return Phrase::say("stopped");
    case EventKind::LoopClosed:
      return Phrase::say("closed");
    case EventKind::HandleScheduled:
      return Phrase::say("schedules %1", words.handle(id));
    case EventKind::TimerSet:
      return Phrase::say("sets a timer for %1: %2", formatInstant({event.value}), words.handle(id));
    case EventKind::TimerDue:
      return Phrase::say("%1 is due", cause());
    case EventKind::HandleRuns:
      return Phrase::say("runs %1", hasText ? inSentence(recordedLabel(text())) : cause());
    case EventKind::HandleEnds:
      return Phrase::say("the callback has run");
    case EventKind::HandleCancelled:
      return Phrase::say("cancels %1", words.handle(event.otherEvent()));
    case EventKind::HandleSkipped:
      return Phrase::say("drops %1: cancelled", cause());
    case EventKind::CoroutineCreated:
      return Phrase::say("calls %1: a coroutine is made", label());
    case EventKind::CoroutineEntered:
      return Phrase::say("enters %1", label());
    case EventKind::CoroutineLeft:
      return ended(words, event, Phrase::say("leaves %1", object()));
    case EventKind::CoroutineNeverAwaited:
      return Phrase::say("%1 was never awaited", label());
    case EventKind::TaskCreated:
      return Phrase::say("creates %1", laneTitle(trace, event.otherLane()));
    case EventKind::TaskStepBegins:
      return step(words, id);
    case EventKind::TaskAwaits:
      return Phrase::say("awaits %1%2", label(), place());
    case EventKind::TaskYielded:
      return Phrase::say("lets the others run%1", place());
    case EventKind::TaskWoken:
      return Phrase::say("wakes %1", other());
    case EventKind::CancelRequested:
      return Phrase::say("cancels %1", other());
    case EventKind::CancelThrown:
      return Phrase::say("CancelledError is thrown in");
    case EventKind::TaskEnded:
      return ended(words, event, Phrase::say("ended"));
    case EventKind::ExceptionNeverRetrieved:
      return Phrase::say("exception never retrieved: %1", text());
    case EventKind::TaskDestroyed:
      return Phrase::say("%1 was destroyed, still pending", other());
    case EventKind::FutureCreated:
      return Phrase::say("creates a future: %1", object());
    case EventKind::CallbackAdded:
      return callbackAdded(words, event);
    case EventKind::FutureDone:
      return ended(words, event, Phrase::say("%1 is done", object()));
    case EventKind::SyncCreated:
      return Phrase::say("creates %1", object());
    case EventKind::SyncWaits:
      return Phrase::say("queues up for %1", object());
    case EventKind::SyncGivesUp:
      return Phrase::say("no longer waits for %1", object());
    case EventKind::SyncAcquired:
      return Phrase::say("acquires %1", object());
    case EventKind::SyncReleased:
      return Phrase::say("releases %1", object());
    case EventKind::QueuePut:
      return Phrase::say("puts %1 into %2 (size %3)", text(), object(), event.value);
    case EventKind::QueueGot:
      return Phrase::say("gets %1 from %2 (size %3)", text(), object(), event.value);
    case EventKind::QueueTaskDone:
      return Phrase::say("task_done() on %1 (%2 unfinished)", object(), event.value);
    case EventKind::SyncSet:
      return event.value == 0 ? Phrase::say("clears %1", object()) : Phrase::say("sets %1", object());
    case EventKind::SyncNotified:
      return Phrase::say("notifies %1", other());
    case EventKind::SyncBroken:
      return Phrase::say("%1 is broken", object());
    case EventKind::PoolCreated:
      return poolCreated(words, event);
    case EventKind::WorkerStarted:
      return Phrase::say("%1 starts", other());
    case EventKind::JobSubmitted:
      return Phrase::say("submits %1 to %2", label(), words.object(ObjectId(event.other)));
    case EventKind::JobStarted:
      return Phrase::say("runs %1", label());
    case EventKind::JobEnded:
      return ended(words, event, Phrase::say("%1 is finished", object()));
    case EventKind::HandedBack:
      return Phrase::say("hands the result back to the loop");
    case EventKind::JobDropped:
      return Phrase::say("%1 is dropped", object());
    case EventKind::PoolShutDown:
      return Phrase::say("%1 is shut down", object());
    case EventKind::BlockBegins:
      return block(words, event);
    case EventKind::BlockEnds:
      if (event.isInLine()) return Phrase::say("has %1", recordedLabel(words.text(event)));
      return hasText ? Phrase::say("%1 is over", text()) : Phrase::say("goes on");
    case EventKind::ThreadStarted:
      return threadStarted(words, event);
    case EventKind::ThreadEnded:
    case EventKind::GeneratorEnded:
      return ended(words, event, Phrase::say("ended"));
    case EventKind::GeneratorResumed:
      return Phrase::say("is resumed by %1: %2", other(), text());
    case EventKind::GeneratorYielded:
      return Phrase::say("stops at %1%2", text(), place());
    case EventKind::LineReached:
      return line(words, event);
    case EventKind::LinesLeftOut:
      return event.value == 1 ? Phrase::say("1 line not shown")
                              : Phrase::say("%1 lines not shown", event.value);
    case EventKind::Printed:
      return Phrase::say("prints \"%1\"", text());
    case EventKind::ExceptionRaised:
      return Phrase::say("raises %1%2", words.textOr(event, Phrase::say("an exception")), place());
    case EventKind::ExceptionHandled:
      return Phrase::say("catches %1%2", words.textOr(event, Phrase::say("the exception")), place());
    case EventKind::ProgramEnded:
      return event.value == 0 ? Phrase::say("the program ends")
                              : Phrase::say("the program ends with exit code %1", event.value);
    case EventKind::SignalArrived:
      return Phrase::say("is struck by %1%2", signalName(event.value), place());
    case EventKind::Finding:
      return hasText ? recordedFinding(words.text(event)) : Phrase::say("finding");
  }
  return {};
}

}  // namespace loopscope::trace
