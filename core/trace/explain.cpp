// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/trace/explain.h"

#include "core/trace/tell.h"

namespace loopscope::trace {
namespace {

constexpr size_t kLongestStep = 5'000;  // events; what a longer step leads to is not looked for

Told tell(const Words& words, EventId id) {
  switch (words.trace().at(id).kind()) {
    case EventKind::LoopStarted:
    case EventKind::IterationBegins:
    case EventKind::ClockMoves:
    case EventKind::LoopStopped:
    case EventKind::LoopClosed:
      return tellLoop(words, id);
    case EventKind::HandleScheduled:
    case EventKind::TimerSet:
    case EventKind::TimerDue:
    case EventKind::HandleRuns:
    case EventKind::HandleEnds:
    case EventKind::HandleCancelled:
    case EventKind::HandleSkipped:
      return tellHandle(words, id);
    case EventKind::CoroutineCreated:
    case EventKind::CoroutineEntered:
    case EventKind::CoroutineLeft:
    case EventKind::CoroutineNeverAwaited:
      return tellCoroutine(words, id);
    case EventKind::TaskStepBegins:
      return tellStep(words, id);
    case EventKind::TaskCreated:
    case EventKind::TaskAwaits:
    case EventKind::TaskYielded:
    case EventKind::TaskWoken:
    case EventKind::CancelRequested:
    case EventKind::CancelThrown:
    case EventKind::TaskEnded:
    case EventKind::ExceptionNeverRetrieved:
    case EventKind::TaskDestroyed:
      return tellTask(words, id);
    case EventKind::FutureCreated:
    case EventKind::CallbackAdded:
    case EventKind::FutureDone:
      return tellFuture(words, id);
    case EventKind::SyncCreated:
    case EventKind::SyncWaits:
    case EventKind::SyncGivesUp:
    case EventKind::SyncAcquired:
    case EventKind::SyncReleased:
    case EventKind::QueuePut:
    case EventKind::QueueGot:
    case EventKind::QueueTaskDone:
    case EventKind::SyncSet:
    case EventKind::SyncNotified:
    case EventKind::SyncBroken:
      return tellSync(words, id);
    case EventKind::PoolCreated:
    case EventKind::WorkerStarted:
    case EventKind::JobSubmitted:
    case EventKind::JobStarted:
    case EventKind::JobEnded:
    case EventKind::HandedBack:
    case EventKind::JobDropped:
    case EventKind::PoolShutDown:
      return tellPool(words, id);
    case EventKind::BlockBegins:
    case EventKind::BlockEnds:
    case EventKind::ThreadStarted:
    case EventKind::ThreadEnded:
      return tellThread(words, id);
    case EventKind::GeneratorResumed:
    case EventKind::GeneratorYielded:
    case EventKind::GeneratorEnded:
      return tellGenerator(words, id);
    case EventKind::LineReached:
    case EventKind::LinesLeftOut:
    case EventKind::Printed:
    case EventKind::ExceptionRaised:
    case EventKind::ExceptionHandled:
    case EventKind::ProgramEnded:
    case EventKind::SignalArrived:
    case EventKind::Finding:
      return tellProgram(words, id);
  }
  return {};
}

// What of a step somebody would call its outcome.
bool isNotable(const Event& event) {
  switch (event.kind()) {
    case EventKind::Printed:
    case EventKind::TaskCreated:
    case EventKind::CancelRequested:
    case EventKind::TaskAwaits:
    case EventKind::TaskYielded:
    case EventKind::TaskEnded:
    case EventKind::FutureDone:
    case EventKind::QueuePut:
    case EventKind::SyncReleased:
    case EventKind::SyncSet:
    case EventKind::JobSubmitted:
      return true;
    case EventKind::BlockBegins:
      return !event.isInLine();
    default:
      return false;
  }
}

EventId outcomeOfStep(const Trace& trace, EventId step) {
  const LaneId lane = trace.at(step).lane();
  for (size_t i = step.value() + size_t{1}; i < trace.size() && i <= step.value() + kLongestStep; ++i) {
    const Event& event = trace.events()[i];
    if (event.lane() == lane && isNotable(event)) return EventId::fromSize(i);
  }
  return {};
}

}  // namespace

Explanation explain(const Trace& trace, EventId event) {
  const Words words(trace);
  Told told = tell(words, event);
  const bool isStep = trace.at(event).kind() == EventKind::TaskStepBegins;
  Explanation explanation;
  explanation.sentence = std::move(told.sentence);
  explanation.background = std::move(told.background);
  explanation.sentence.kind = explanation.background.kind = Phrase::Kind::Sentence;
  const EventId origin = isStep ? originOf(trace, event) : trace.at(event).causeId();
  if (origin != event) explanation.cause = origin;
  explanation.effect = isStep ? outcomeOfStep(trace, event) : trace.firstEffect(event);
  return explanation;
}

}  // namespace loopscope::trace
