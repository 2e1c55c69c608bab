// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>

#include "core/base/ids.h"
#include "core/base/sim_time.h"

// One thing that happened in a run. A run is nothing but a list of these, in the order in which they
// happened; whatever the window shows is computed from it.
//
// A handle (an entry of the ready queue or a timer) has no object of its own: it is known by the event that
// scheduled it. TaskCreated, TaskYielded, TaskWoken, HandleScheduled, TimerSet and HandedBack each schedule
// one handle, and the event that takes it off the queue (TaskStepBegins, HandleRuns, HandleSkipped) names it
// as its cause.
//
// "lane" is who did it. "cause" is the event that made this one happen. Fields that a kind does not mention
// are unset.

namespace loopscope::trace {

// name, JSON name. The order is part of the trace format: append only.
#define LOOPSCOPE_EVENT_KINDS(X)                                                                             \
  /* The loop. */                                                                                            \
  X(LoopStarted, "loop started") /* lane: loop; text: what started it, "asyncio.run" */                      \
  X(IterationBegins,                                                                                         \
    "iteration begins")          /* lane: loop; value: its number, from 1; other: how many are ready */      \
  X(ClockMoves, "clock moves")   /* value: to when, in ns; cause: what it moves for (TimerSet, ...) */       \
  X(LoopStopped, "loop stopped") /* lane: loop */                                                            \
  X(LoopClosed, "loop closed")   /* lane: loop */                                                            \
  /* Handles. */                                                                                             \
  X(HandleScheduled,                                                                                         \
    "handle scheduled")    /* a ready handle; object: the future or task it concerns; text: label */         \
  X(TimerSet, "timer set") /* value: deadline in ns; object: what it will concern; text: label */            \
  X(TimerDue, "timer due") /* lane: loop; cause: TimerSet; the handle joins the ready queue */               \
  X(HandleRuns,                                                                                              \
    "handle runs") /* lane: loop; cause: what scheduled it; text: label; value: 1 for the library's */       \
  X(HandleEnds, "handle ends")           /* lane: loop; cause: HandleRuns */                                 \
  X(HandleCancelled, "handle cancelled") /* other: the handle (event id); it stays in its queue */           \
  X(HandleSkipped, "handle skipped") /* lane: loop; cause: the cancelled handle, leaving its queue unrun */  \
  /* Coroutines. */                                                                                          \
  X(CoroutineCreated, "coroutine created") /* object; text: function name; site: the call */                 \
  X(CoroutineEntered, "coroutine entered") /* object; text: function name; its body starts */                \
  X(CoroutineLeft, "coroutine left")       /* object; other: Outcome; text: result or exception */           \
  X(CoroutineNeverAwaited, "coroutine never awaited") /* object; text: function name; site: where created */ \
  /* Tasks. */                                                                                               \
  X(TaskCreated,                                                                                             \
    "task created") /* lane: creator; object: task; other: its lane; schedules its first step */             \
  X(TaskStepBegins,                                                                                          \
    "task step begins")          /* lane: task; value: StepInput; text: value or exception; cause: handle */ \
  X(TaskAwaits, "task awaits")   /* lane: task; object: the future; text: label; site; ends the step */      \
  X(TaskYielded, "task yielded") /* lane: task; site; ends the step and schedules the next */                \
  X(TaskWoken, "task woken")     /* object: the future that is done; other: the woken task's lane */         \
  X(CancelRequested, "cancel requested") /* lane: by whom; other: the task's lane; text: message */          \
  X(CancelThrown, "cancel thrown")       /* lane: task; text: message; cause: CancelRequested */             \
  X(TaskEnded, "task ended") /* lane: task; object: task; other: Outcome; text: result; ends the step */     \
  X(ExceptionNeverRetrieved, "exception never retrieved") /* object: task or future; text: exception */      \
  X(TaskDestroyed, "task destroyed pending")              /* object: task; other: its lane */                \
  /* Futures. */                                                                                             \
  X(FutureCreated, "future created") /* object */                                                            \
  X(CallbackAdded, "callback added") /* object: future; text: the callback; cause: FutureCreated of what     \
                                        needs it, a gather's own future, when it is the library's */         \
  X(FutureDone, "future done")       /* object; other: Outcome; text: result or exception */                 \
  /* Synchronization: object is the primitive. */                                                            \
  X(SyncCreated, "sync created")      /* value: counter or capacity (0: none) */                             \
  X(SyncWaits, "sync waits")          /* lane queues up for it; text: operation, "get" */                    \
  X(SyncGivesUp, "sync gives up")     /* lane leaves that queue without getting it */                        \
  X(SyncAcquired, "sync acquired")    /* lane now holds it; value: counter after */                          \
  X(SyncReleased, "sync released")    /* value: counter after */                                             \
  X(QueuePut, "queue put")            /* text: item; value: size after */                                    \
  X(QueueGot, "queue got")            /* text: item; value: size after */                                    \
  X(QueueTaskDone, "queue task done") /* value: unfinished items after */                                    \
  X(SyncSet, "sync set")              /* value: 1 set, 0 cleared */                                          \
  X(SyncNotified, "sync notified")    /* other: the lane that is let go on */                                \
  X(SyncBroken, "sync broken")        /* a barrier that was aborted */                                       \
  /* Threads, pools, processes. */                                                                           \
  X(PoolCreated, "pool created")     /* object: pool; value: most workers; other: its lane */                \
  X(WorkerStarted, "worker started") /* object: pool; other: the worker's lane */                            \
  X(JobSubmitted, "job submitted")   /* object: the job; other: pool (object id); text: function */          \
  X(JobStarted, "job started")      /* lane: worker; object: the job; text: function; cause: JobSubmitted */ \
  X(JobEnded, "job ended")          /* lane: worker; object: the job; other: Outcome; text: result */        \
  X(HandedBack, "handed back")      /* lane: worker; object: the loop's future; schedules a handle there */  \
  X(JobDropped, "job dropped")      /* object: the job: cancelled while still queued, or result unwanted */  \
  X(PoolShutDown, "pool shut down") /* object: pool */                                                       \
  X(BlockBegins, "block begins") /* lane stands still; value: until when in ns (-1: open); text: the call;   \
                                    other: kInLine when it only waits for its turn to compute */             \
  X(BlockEnds, "block ends")     /* lane goes on; cause: what let it; other: as above */                     \
  X(ThreadStarted, "thread started") /* other: its lane */                                                   \
  X(ThreadEnded, "thread ended")     /* lane: it; other: Outcome */                                          \
  /* The program. */                                                                                         \
  X(LineReached,                                                                                             \
    "line reached") /* site; object: the coroutine whose line it is, none in a plain function */             \
  X(LinesLeftOut, "lines left out") /* value: how many lines were not recorded since the last kept one */    \
  X(Printed, "printed")             /* text; other: 0 stdout, 1 stderr */                                    \
  X(ExceptionRaised, "exception raised")   /* text: "Type: message"; site */                                 \
  X(ExceptionHandled, "exception handled") /* text: "Type: message"; site: the except clause */              \
  X(ProgramEnded, "program ended")         /* value: exit code; other: Outcome; text: uncaught exception */  \
  /* What deserves attention. */                                                                             \
  X(Finding, "finding") /* other: FindingKind; text: the sentence; object, site: what about */               \
  /* Generators that are driven by hand; see generator_turn.h. */                                            \
  X(GeneratorResumed, "generator resumed") /* lane: its own; other: the lane that did; text: "send(1)" */    \
  X(GeneratorYielded, "generator yielded") /* lane: its own; text: "yield 1"; the other lane goes on */      \
  X(GeneratorEnded, "generator ended")     /* lane: its own; other: Outcome; text: result or exception */    \
  X(SignalArrived, "signal arrived") /* lane: whom it strikes, and site: where; value: its number; text: who \
                                        answers, "asyncio.run", "loop: callback", a handler, an exception;   \
                                        none: nobody */

// What SignalArrived says where the system's own answer ends the program.
inline constexpr std::string_view kEndOfProgram = "the end of the program";
// What a Finding of a deadlock begins with; a title says as much.
inline constexpr std::string_view kNothingCanHappen = "Nothing can happen any more";

enum class EventKind : uint8_t {
#define X(name, json) name,
  LOOPSCOPE_EVENT_KINDS(X)
#undef X
};

const char* jsonName(EventKind kind);
constexpr uint8_t kEventKindCount = 0
#define X(name, json) +1
    LOOPSCOPE_EVENT_KINDS(X)
#undef X
    ;

enum class Outcome : uint32_t { Returned, Raised, Cancelled };
// "other" of a block that is no call: in line for what "text" names, the GIL or a processor.
constexpr uint32_t kInLine = 1;
enum class StepInput : int64_t { Start, Value, Exception };
enum class FindingKind : uint32_t {
  LoopBlocked,
  CoroutineNeverAwaited,
  ExceptionNeverRetrieved,
  TaskDestroyedPending,
  Deadlock,
  CancellationSwallowed,
  ShieldOrphan,
  ThreadOutlivesTask,
  LimitReached,
  StandingStill,
  NotSimulated,
};

struct Event {
  int64_t timeNs = 0;
  int64_t value = 0;
  uint32_t kindAndLane = kNoLane << 8;
  uint32_t object = ObjectId::kNone;
  uint32_t other = Id<void>::kNone;
  uint32_t site = SiteId::kNone;
  uint32_t text = TextId::kNone;
  uint32_t cause = EventId::kNone;

  static constexpr uint32_t kNoLane = 0xffffff;

  EventKind kind() const { return static_cast<EventKind>(kindAndLane & 0xff); }
  LaneId lane() const { return kindAndLane >> 8 == kNoLane ? LaneId() : LaneId(kindAndLane >> 8); }
  SimTime time() const { return {timeNs}; }
  ObjectId objectId() const { return ObjectId(object); }
  SiteId siteId() const { return SiteId(site); }
  TextId textId() const { return TextId(text); }
  EventId causeId() const { return EventId(cause); }
  // Of BlockBegins and BlockEnds.
  bool isInLine() const { return other == kInLine; }
  // The field "other", for kinds that say it is a lane, an event or an outcome.
  LaneId otherLane() const { return LaneId(other); }
  EventId otherEvent() const { return EventId(other); }
  Outcome outcome() const { return static_cast<Outcome>(other); }

  void setKindAndLane(EventKind kind, LaneId lane) {
    const uint32_t number = lane.valid() ? lane.value() : kNoLane;
    kindAndLane = number << 8 | static_cast<uint32_t>(kind);
  }
  bool operator==(const Event&) const = default;
};
static_assert(sizeof(Event) == 40, "a trace of five million events must fit in 200 MB");

}  // namespace loopscope::trace
