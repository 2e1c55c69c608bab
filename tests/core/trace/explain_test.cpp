// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/trace/explain.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <array>

#include "tests/support/sample_traces.h"
#include "tests/support/trace_builder.h"

namespace loopscope::trace {
namespace {

using test_support::kSecondNs;
using test_support::TraceBuilder;

EventId find(const Trace& trace, EventKind kind, LaneId lane, size_t nth = 0) {
  for (size_t i = 0; i < trace.size(); ++i) {
    const Event& event = trace.events()[i];
    if (event.kind() == kind && event.lane() == lane && nth-- == 0) return EventId::fromSize(i);
  }
  ADD_FAILURE() << "no such event";
  return EventId(0);
}

constexpr LaneId kMain(2);
constexpr LaneId kJob(3);
constexpr LaneId kEternity(4);

TEST(ExplainTest, TellsALineWithoutItsComment) {
  TraceBuilder b("a.py", "x = 1  # one\nprint('#', \"it's\", '\\'#') # it's\n# nothing else\n");
  const LaneId thread = TraceBuilder::mainThread();
  const std::array lines{b.line(thread, 1), b.line(thread, 2), b.line(thread, 3)};
  const TracePtr trace = b.build();
  EXPECT_EQ(inEnglish(summary(*trace, lines[0])), "x = 1 at main:1");
  EXPECT_EQ(inEnglish(summary(*trace, lines[1])), "print('#', \"it's\", '\\'#') at main:2");
  EXPECT_EQ(inEnglish(summary(*trace, lines[2])), "# nothing else at main:3");
}

TEST(ExplainTest, TellsTheTimeoutStoryOfTheWindowsSketch) {
  const TracePtr trace = test_support::waitForTrace();
  const EventId step = find(*trace, EventKind::TaskStepBegins, kMain, 2);
  const Explanation told = explain(*trace, step);
  EXPECT_EQ(inEnglish(told.sentence),
            "Task-1 resumes: the wait_for() it was waiting in raises TimeoutError.");
  EXPECT_EQ(inEnglish(told.background),
            "Task-3 ran past its 1 s deadline, so wait_for cancelled it (iteration 4) and waited until the "
            "cancellation had been delivered (iteration 5). No time passed: all of this is one instant.");
  EXPECT_EQ(told.cause, find(*trace, EventKind::TaskEnded, kEternity));
  EXPECT_EQ(told.effect, find(*trace, EventKind::Printed, kMain));
  EXPECT_EQ(inEnglish(summary(*trace, step)), "resumes with TimeoutError");
}

TEST(ExplainTest, HasASentenceAndASummaryForEveryKindWithAllFieldsAndWithNone) {
  for (uint8_t number = 0; number < kEventKindCount; ++number) {
    const auto kind = static_cast<EventKind>(number);
    TraceBuilder b;
    b.startLoop();
    const LaneId task = b.createTask(TraceBuilder::mainThread(), "main", 3);
    const ObjectId future = b.addObject(ObjectKind::Future, "sleep(1)");
    const EventId cause = b.setTimer(task, kSecondNs, "sleep(1)", future);
    const EventId full = b.add(kind, task,
                               {.value = 1,
                                .object = future,
                                .other = 1,
                                .site = b.site(3),
                                .text = "some more words",
                                .cause = cause});
    TraceBuilder bare;
    bare.addObject(ObjectKind::Pool, "");
    bare.add(kind, LaneId(0), {.other = 0});
    const TracePtr trace = b.build();
    const TracePtr bareTrace = bare.build();
    for (const std::string& sentence :
         {inEnglish(explain(*trace, full).sentence), inEnglish(explain(*bareTrace, EventId(0)).sentence)}) {
      EXPECT_TRUE(sentence.size() > 10 && (sentence.ends_with('.') || kind == EventKind::Finding))
          << jsonName(kind) << ": " << sentence;
      EXPECT_EQ(sentence.find("  "), std::string::npos) << jsonName(kind) << ": " << sentence;
    }
    EXPECT_NE(inEnglish(summary(*trace, full)), "") << jsonName(kind);
    EXPECT_NE(inEnglish(summary(*bareTrace, EventId(0))), "") << jsonName(kind);
  }
}

TEST(ExplainTest, SaysWhatAResumedTaskGets) {
  const TracePtr trace = test_support::waitForTrace();
  EXPECT_EQ(inEnglish(explain(*trace, find(*trace, EventKind::TaskStepBegins, kMain, 0)).sentence),
            "Task-1 starts: main() begins to run.");
  EXPECT_EQ(inEnglish(explain(*trace, find(*trace, EventKind::TaskStepBegins, kMain, 1)).sentence),
            "Task-1 resumes: the time of wait_for(timeout=1) has run out.");
  EXPECT_EQ(inEnglish(summary(*trace, find(*trace, EventKind::TaskStepBegins, kMain, 1))),
            "resumes: the time of wait_for(timeout=1) has run out");
  EXPECT_EQ(inEnglish(explain(*trace, find(*trace, EventKind::TaskStepBegins, kJob, 1)).sentence),
            "Task-2 resumes: read_disk is done.");
  EXPECT_EQ(inEnglish(explain(*trace, find(*trace, EventKind::TaskStepBegins, kEternity, 1)).sentence),
            "Task-3 was cancelled: its await of sleep(3600) raises CancelledError.");
}

TEST(ExplainTest, SaysThatABlockingCallHoldsUpTheLoopOnlyInTheLoopsThread) {
  const TracePtr blocked = test_support::blockedLoopTrace();
  const EventId block = find(*blocked, EventKind::BlockBegins, LaneId(4));
  EXPECT_EQ(inEnglish(explain(*blocked, block).sentence),
            "Task-3 blocks the event loop with time.sleep(2) until 2.000 s.");
  const TracePtr thread = test_support::waitForTrace();
  const EventId sleeps = find(*thread, EventKind::BlockBegins, LaneId(6));
  EXPECT_EQ(inEnglish(explain(*thread, sleeps).sentence),
            "worker-1 stands still in time.sleep(2) until 2.000 s.");
}

TEST(StatusTextTest, IsWhatTheWindowsSketchShows) {
  const TracePtr trace = test_support::waitForTrace();
  const LoopState state = StateReader(trace).stateAt(find(*trace, EventKind::TaskStepBegins, kMain, 2));
  EXPECT_EQ(inEnglish(status(*trace, state, LaneId(0))), "runs the event loop");
  EXPECT_EQ(inEnglish(status(*trace, state, LaneId(1))), "runs the wake-up of Task-1");
  EXPECT_EQ(inEnglish(status(*trace, state, kMain)), "running");
  EXPECT_EQ(inEnglish(status(*trace, state, kJob)), "waits for read_disk");
  EXPECT_EQ(inEnglish(status(*trace, state, kEternity)), "cancelled");
  EXPECT_EQ(inEnglish(status(*trace, state, LaneId(5))), "1 of 8 busy, 0 queued");
  EXPECT_EQ(inEnglish(status(*trace, state, LaneId(6))), "blocked in time.sleep(2) until 2.000 s");
  EXPECT_EQ(inEnglish(laneTitle(*trace, kJob)), "Task-2 to_thread");
}

TEST(StatusTextTest, CountsThePlaceInTheReadyQueue) {
  const TracePtr trace = test_support::blockedLoopTrace();
  const StateReader reader(trace);
  const LoopState before = reader.stateAt(find(*trace, EventKind::TaskStepBegins, LaneId(3)));
  EXPECT_EQ(inEnglish(status(*trace, before, LaneId(4))), "ready, first in the queue");
  EXPECT_EQ(inEnglish(status(*trace, before, LaneId(5))), "ready, second in the queue");
  const LoopState blocked = reader.stateAt(find(*trace, EventKind::BlockBegins, LaneId(4)));
  EXPECT_EQ(inEnglish(status(*trace, blocked, LaneId(5))), "ready, but Task-3 blocks the loop");
}

TEST(StatusTextTest, ExistsForEveryLaneAtEveryEvent) {
  for (const TracePtr& trace :
       {test_support::waitForTrace(), test_support::blockedLoopTrace(), test_support::deadlockTrace()}) {
    const StateReader reader(trace);
    for (size_t i = 0; i < trace->size(); ++i) {
      const LoopState state = reader.stateAt(EventId::fromSize(i));
      for (size_t lane = 0; lane < state.lanes.size(); ++lane)
        ASSERT_NE(inEnglish(status(*trace, state, LaneId::fromSize(lane))), "");
    }
  }
}

TEST(WhyNotRunningTest, LeadsFromATaskToTheThreadThatHasToFinish) {
  const TracePtr trace = test_support::waitForTrace();
  const EventId step = find(*trace, EventKind::TaskStepBegins, kMain, 2);
  const LoopState state = StateReader(trace).stateAt(step);
  const std::vector<WhyStep> chain = whyNotRunning(*trace, state, kJob);
  ASSERT_EQ(chain.size(), 2U);
  EXPECT_EQ(inEnglish(chain[0].sentence),
            "Task-2 awaits the result of read_disk, which runs on worker-1 until 2.000 s.");
  EXPECT_EQ(chain[0].lane, LaneId(6));
  EXPECT_TRUE(whyNotRunning(*trace, state, kMain).empty()) << "it is running";
}

TEST(WhyNotRunningTest, FollowsATaskThatAwaitsATask) {
  const TracePtr trace = test_support::waitForTrace();
  const LoopState state = StateReader(trace).stateAt(find(*trace, EventKind::TaskAwaits, kMain, 2));
  const std::vector<WhyStep> chain = whyNotRunning(*trace, state, kMain);
  ASSERT_EQ(chain.size(), 3U);
  EXPECT_EQ(inEnglish(chain[0].sentence), "Task-1 awaits Task-2.");
}

TEST(WhyNotRunningTest, NamesTheTimer) {
  const TracePtr trace = test_support::waitForTrace();
  const LoopState state = StateReader(trace).stateAt(find(*trace, EventKind::TaskAwaits, kEternity));
  const std::vector<WhyStep> chain = whyNotRunning(*trace, state, kEternity);
  ASSERT_EQ(chain.size(), 1U);
  EXPECT_EQ(inEnglish(chain[0].sentence),
            "Task-3 awaits sleep(3600), whose timer is due at 3600.000 s, in 1 h.");
}

TEST(WhyNotRunningTest, EndsAtWhatNobodyWillDo) {
  const TracePtr trace = test_support::deadlockTrace();
  const LoopState state = StateReader(trace).stateAt(EventId::fromSize(trace->size() - 1));
  const std::vector<WhyStep> chain = whyNotRunning(*trace, state, LaneId(3));
  ASSERT_EQ(chain.size(), 2U);
  EXPECT_EQ(inEnglish(chain[0].sentence), "Task-2 waits for Lock(), which Task-1 holds.");
  EXPECT_EQ(inEnglish(chain[1].sentence),
            "Task-1 waits for Queue(maxsize=2), which is empty until somebody puts something in.");
}

TEST(WhyNotRunningTest, StopsAtACycle) {
  TraceBuilder b;
  b.startLoop();
  const LaneId a = b.createTask(TraceBuilder::mainThread(), "a");
  const LaneId c = b.createTask(TraceBuilder::mainThread(), "c");
  b.iteration(2);
  b.step(a);
  b.awaits(a, "Task-2", 1, b.objectOf(c));
  b.step(c);
  b.awaits(c, "Task-1", 2, b.objectOf(a));
  const EventId last = b.last();
  const TracePtr trace = b.build();
  const std::vector<WhyStep> chain = whyNotRunning(*trace, StateReader(trace).stateAt(last), a);
  ASSERT_EQ(chain.size(), 3U);
  EXPECT_EQ(inEnglish(chain.back().sentence), "Task-1 waits for itself in the end: a deadlock.");
}

TEST(WhyNotRunningTest, LooksThroughGatherAtItsTasks) {
  TraceBuilder b;
  b.startLoop();
  const LaneId main = b.createTask(TraceBuilder::mainThread(), "main");
  b.iteration(1);
  b.step(main);
  const LaneId child = b.createTask(main, "child");
  const LaneId last = b.createTask(main, "child");
  const ObjectId outer = b.awaits(main, "gather()");
  b.iteration(2);
  b.step(child);
  b.ends(child);
  b.step(last);
  const EventId timer = b.sleeps(last, kSecondNs, "sleep(1)");
  const EventId asked = b.last();
  b.fires(timer);
  b.iteration(1);
  b.step(last);
  const EventId ended = b.ends(last);
  const EventId callback =
      b.add(EventKind::HandleScheduled, last, {.text = "gather.<locals>._done_callback", .cause = ended});
  b.iteration(1);
  b.resolves(b.loop(), outer, b.runs(callback, "gather.<locals>._done_callback"));
  const TracePtr trace = b.build();
  const std::vector<WhyStep> chain = whyNotRunning(*trace, StateReader(trace).stateAt(asked), main);
  ASSERT_EQ(chain.size(), 2U);
  EXPECT_EQ(inEnglish(chain[0].sentence), "Task-1 awaits gather(), which is done when Task-3 ends.");
  EXPECT_EQ(chain[0].lane, last);
  EXPECT_EQ(inEnglish(chain[1].sentence),
            "Task-3 awaits sleep(1), which ends at 1.000 s, when its timer is due.");
}

TEST(WhyNotRunningTest, SaysThatABusyLoopHasNotComeToATimer) {
  const TracePtr trace = test_support::blockedLoopTrace();
  const StateReader reader(trace);
  const auto ticker = LaneId(3);
  const auto saidAt = [&](EventKind kind) {
    for (size_t i = 0; i < trace->size(); ++i) {
      const EventId at = EventId::fromSize(i);
      if (trace->at(at).kind() == kind)
        return inEnglish(whyNotRunning(*trace, reader.stateAt(at), ticker).at(0).sentence);
    }
    return std::string();
  };
  EXPECT_EQ(saidAt(EventKind::BlockBegins),
            "Task-2 awaits sleep(0.5), which ends at 0.500 s, when its timer is due.");
  EXPECT_EQ(saidAt(EventKind::BlockEnds),
            "Task-2 awaits sleep(0.5), whose timer was due at 0.500 s: the loop has not come to it yet.");
}

TEST(WhyNotRunningTest, SaysWhenNothingWillEverHelp) {
  TraceBuilder b;
  b.startLoop();
  const LaneId task = b.createTask(TraceBuilder::mainThread(), "main");
  b.iteration(1);
  b.step(task);
  b.awaits(task, "future");
  const EventId last = b.last();
  const TracePtr trace = b.build();
  const std::vector<WhyStep> chain = whyNotRunning(*trace, StateReader(trace).stateAt(last), task);
  ASSERT_EQ(chain.size(), 1U);
  EXPECT_EQ(inEnglish(chain[0].sentence), "Task-1 awaits future, and nothing ever finishes that.");
}

TEST(ExplainTest, NamesATimerAfterTheAwaitThatItEnds) {
  TraceBuilder b;
  b.startLoop();
  const LaneId task = b.createTask(TraceBuilder::mainThread(), "main");
  b.iteration(1);
  b.step(task);
  const ObjectId future = b.addObject(ObjectKind::Future, "sleep");
  const EventId timer = b.setTimer(task, kSecondNs, "_set_result_unless_cancelled", future);
  b.awaits(task, "sleep(1)", 1, future);
  const EventId last = b.last();
  b.moveClock(kSecondNs, timer);
  b.due(timer);
  b.iteration(1);
  const EventId run = b.runs(timer, "_set_result_unless_cancelled");
  const TracePtr trace = b.build();
  EXPECT_EQ(inEnglish(explain(*trace, timer).sentence),
            "Task-1 sets a timer: sleep(1) is due at 1.000 s, 1.0 s from now.");
  EXPECT_EQ(inEnglish(explain(*trace, run).sentence),
            "The time of sleep(1) is over: the event loop runs _set_result_unless_cancelled.");
  EXPECT_EQ(trace->text(StateReader(trace).stateAt(last).timers.at(0).label), "sleep(1)");
}

}  // namespace
}  // namespace loopscope::trace
