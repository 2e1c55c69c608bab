// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/trace/event_shape.h"

#include "core/base/check.h"

namespace loopscope::trace {

EventShape shapeOf(EventKind kind) {
  constexpr bool kLane = true;
  constexpr bool kObject = true;
  switch (kind) {
    case EventKind::LoopStarted:
    case EventKind::LoopStopped:
    case EventKind::LoopClosed:
    case EventKind::TaskStepBegins:
    case EventKind::TaskAwaits:
    case EventKind::TaskYielded:
    case EventKind::GeneratorYielded:
    case EventKind::SignalArrived:
      return {OtherMeans::Nothing, kLane};
    case EventKind::GeneratorResumed:
      return {OtherMeans::Lane, kLane};
    case EventKind::BlockBegins:
    case EventKind::BlockEnds:
    case EventKind::IterationBegins:
      return {OtherMeans::Count, kLane};
    case EventKind::SyncCreated:
    case EventKind::SyncReleased:
    case EventKind::SyncSet:
    case EventKind::SyncBroken:
    case EventKind::QueuePut:
    case EventKind::QueueGot:
    case EventKind::QueueTaskDone:
    case EventKind::PoolShutDown:
    case EventKind::JobDropped:
      return {OtherMeans::Nothing, false, kObject};
    case EventKind::SyncWaits:
    case EventKind::SyncGivesUp:
    case EventKind::SyncAcquired:
    case EventKind::JobStarted:
      return {OtherMeans::Nothing, kLane, kObject};
    case EventKind::TaskWoken:
    case EventKind::CancelRequested:
    case EventKind::TaskDestroyed:
    case EventKind::ThreadStarted:
      return {OtherMeans::Lane};
    case EventKind::SyncNotified:
      return {OtherMeans::AnyLane, false, kObject};
    case EventKind::TaskCreated:
    case EventKind::PoolCreated:
    case EventKind::WorkerStarted:
      return {OtherMeans::Lane, false, kObject};
    case EventKind::HandleCancelled:
      return {OtherMeans::Event};
    case EventKind::JobSubmitted:
      return {OtherMeans::Object, false, kObject};
    case EventKind::GeneratorEnded:
    case EventKind::TaskEnded:
    case EventKind::ThreadEnded:
    case EventKind::JobEnded:
      return {OtherMeans::Outcome, kLane};
    case EventKind::CoroutineLeft:
    case EventKind::FutureDone:
      return {OtherMeans::Outcome, false, kObject};
    case EventKind::ProgramEnded:
      return {OtherMeans::Outcome};
    case EventKind::Printed:
      return {OtherMeans::Count};
    case EventKind::Finding:
      return {OtherMeans::Finding};
    case EventKind::CoroutineEntered:
      return {OtherMeans::Nothing, false, kObject};
    case EventKind::ClockMoves:
    case EventKind::HandleScheduled:
    case EventKind::TimerSet:
    case EventKind::TimerDue:
    case EventKind::HandleRuns:
    case EventKind::HandleEnds:
    case EventKind::HandleSkipped:
    case EventKind::CoroutineCreated:
    case EventKind::CoroutineNeverAwaited:
    case EventKind::CancelThrown:
    case EventKind::ExceptionNeverRetrieved:
    case EventKind::FutureCreated:
    case EventKind::CallbackAdded:
    case EventKind::HandedBack:
    case EventKind::LineReached:
    case EventKind::LinesLeftOut:
    case EventKind::ExceptionRaised:
    case EventKind::ExceptionHandled:
      return {};
  }
  checkFailed("an event kind without a shape", __FILE__, __LINE__);
}

}  // namespace loopscope::trace
