// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sched/event_loop.h"

#include <gtest/gtest.h>

#include "tests/core/sched/fixture.h"

namespace loopscope::sched {
namespace {

TEST(EventLoop, RunsWhatIsReadyInTheOrderInWhichItWasScheduled) {
  Fixture f;
  f.soon(f.note("a"));
  f.soon(f.note("b"));
  f.soon([&] { f.loop.stop(); });
  f.loop.runForever();
  EXPECT_EQ(f.log, (Log{"a@1:0", "b@1:0"}));
}

TEST(EventLoop, LeavesWhatACallbackSchedulesToTheNextIteration) {
  Fixture f;
  f.soon([&] {
    f.soon(f.note("inner"));
    f.soon([&] { f.loop.stop(); });
  });
  f.soon(f.note("outer"));
  f.loop.runForever();
  EXPECT_EQ(f.log, (Log{"outer@1:0", "inner@2:0"}));
}

TEST(EventLoop, MovesTheClockStraightToTheNextDeadlineWhenNothingIsReady) {
  Fixture f;
  f.at(500, f.note("late"));
  f.at(100, f.note("early"));
  f.at(500, [&] { f.loop.stop(); });
  f.loop.runForever();
  EXPECT_EQ(f.log, (Log{"early@1:100", "late@2:500"}));
}

TEST(EventLoop, DoesNotMoveTheClockWhileSomethingIsReady) {
  Fixture f;
  f.at(10, f.note("timer"));
  f.soon([&] { f.soon(f.note("ready")); });
  f.at(10, [&] { f.loop.stop(); });
  f.loop.runForever();
  EXPECT_EQ(f.log, (Log{"ready@2:0", "timer@3:10"}));
}

TEST(EventLoop, FiresEqualDeadlinesInTheOrderInWhichTheyWereSet) {
  Fixture f;
  for (const char* name : {"a", "b", "c", "d", "e", "f", "g", "h"}) f.at(1000, f.note(name));
  f.at(1000, [&] { f.loop.stop(); });
  f.loop.runForever();
  EXPECT_EQ(f.log, (Log{"a@1:1000", "b@1:1000", "c@1:1000", "d@1:1000", "e@1:1000", "f@1:1000", "g@1:1000",
                        "h@1:1000"}));
}

TEST(EventLoop, PutsADueTimerBehindWhatIsReadyInTheSameIteration) {
  Fixture f;
  f.soon([&] {
    f.at(0, f.note("timer"));
    f.soon(f.note("soon"));
    f.soon([&] { f.loop.stop(); });
  });
  f.loop.runForever();
  EXPECT_EQ(f.log, (Log{"soon@2:0", "timer@2:0"}));
}

TEST(EventLoop, SkipsACancelledHandleInItsPlace) {
  Fixture f;
  f.soon(f.note("a"));
  Fixture::Step& cancelled = f.soon(f.note("never"));
  f.soon([&] { f.loop.stop(); });
  cancelled.cancel();
  f.loop.runForever();
  EXPECT_EQ(f.log, (Log{"a@1:0"}));
  EXPECT_EQ(cancelled.drops, 1);
}

TEST(EventLoop, DoesNotWaitForACancelledTimer) {
  Fixture f;
  Fixture::Step& cancelled = f.at(100, f.note("never"));
  f.at(200, [&] { f.loop.stop(); });
  cancelled.cancel();
  f.loop.noteTimerCancelled();
  f.loop.runForever();
  EXPECT_EQ(f.loop.iteration(), 1);
  EXPECT_EQ(f.clock.now().ns, 200);
  EXPECT_EQ(cancelled.drops, 1);
}

TEST(EventLoop, FinishesTheIterationInWhichItIsStopped) {
  Fixture f;
  f.soon([&] { f.loop.stop(); });
  f.soon(f.note("after stop"));
  f.loop.runForever();
  EXPECT_EQ(f.log, (Log{"after stop@1:0"}));
}

TEST(EventLoop, RunsOneIterationWithoutWaitingWhenItWasStoppedBefore) {
  Fixture f;
  f.loop.stop();
  f.at(100, f.note("timer"));
  f.loop.runForever();
  EXPECT_EQ(f.log, Log{});
  EXPECT_EQ(f.clock.now().ns, 0);
}

TEST(EventLoop, SaysWhenNothingCanEverHappenAgain) {
  Fixture f;
  f.soon(f.note("last"));
  EXPECT_THROW(f.loop.runForever(), std::runtime_error);
  EXPECT_EQ(f.log, (Log{"last@1:0"}));
}

TEST(EventLoop, FiresEverythingThatCameDueWhileACallbackBlocked) {
  Fixture f;
  f.at(100, f.note("a"));
  f.at(200, f.note("b"));
  f.soon([&] { f.threads.sleepUntil({300}, TextId()); });
  f.at(300, [&] { f.loop.stop(); });
  f.loop.runForever();
  EXPECT_EQ(f.log, (Log{"a@2:300", "b@2:300"}));
}

TEST(EventLoop, LeavesTheRestOfTheQueueWhenACallbackThrows) {
  Fixture f;
  f.soon([] { throw std::logic_error("exit"); });
  f.soon(f.note("kept"));
  EXPECT_THROW(f.loop.runForever(), std::logic_error);
  f.soon([&] { f.loop.stop(); });
  f.loop.runForever();
  EXPECT_EQ(f.log, (Log{"kept@2:0"}));
}

TEST(EventLoop, DropsWhatIsQueuedWhenItIsClosed) {
  Fixture f;
  Fixture::Step& ready = f.soon(f.note("never"));
  Fixture::Step& timer = f.at(5, f.note("never"));
  f.loop.dropAll();
  EXPECT_EQ(ready.drops, 1);
  EXPECT_EQ(timer.drops, 1);
}

TEST(EventLoop, SaysInTheTraceWhyTheClockMoved) {
  Fixture f;
  f.at(100, [&] { f.loop.stop(); });
  f.loop.runForever();
  const trace::TraceData data = f.recorder.finish();
  ASSERT_EQ(data.events.size(), 4u);
  EXPECT_EQ(data.events[0].kind(), trace::EventKind::TimerSet);
  EXPECT_EQ(data.events[1].kind(), trace::EventKind::ClockMoves);
  EXPECT_EQ(data.events[1].value, 100);
  EXPECT_EQ(data.events[1].causeId(), EventId(0));
  EXPECT_EQ(data.events[2].kind(), trace::EventKind::TimerDue);
  EXPECT_EQ(data.events[2].causeId(), EventId(0));
  EXPECT_EQ(data.events[3].kind(), trace::EventKind::IterationBegins);
  EXPECT_EQ(data.events[3].other, 1u);
}

}  // namespace
}  // namespace loopscope::sched
