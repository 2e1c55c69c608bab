// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sched/threads.h"

#include <gtest/gtest.h>

#include "tests/core/sched/fixture.h"

namespace loopscope::sched {
namespace {

TEST(Threads, RunWhenTheLoopWaitsEachUntilItBlocks) {
  Fixture f;
  f.threads.start(LaneId(1), EventId(), [&] {
    f.note("a")();
    f.threads.sleepUntil({200}, TextId());
    f.note("a2")();
    f.loop.stop();
    f.loop.wake(EventId());
  });
  f.threads.start(LaneId(2), EventId(), [&] {
    f.note("b")();
    f.threads.sleepUntil({100}, TextId());
    f.note("b2")();
  });
  f.loop.runForever();
  EXPECT_EQ(f.log, (Log{"a@0:0", "b@0:0", "b2@0:100", "a2@0:200"}));
}

TEST(Threads, AnotherThreadThatOnlyCallsSoonDoesNotEndTheWaitOfTheLoop) {
  Fixture f;
  f.at(100, [&] { f.loop.stop(); });
  f.threads.start(LaneId(1), EventId(), [&] {
    f.threads.sleepUntil({10}, TextId());
    f.soon(f.note("late"));
  });
  f.loop.runForever();
  EXPECT_EQ(f.log, (Log{"late@1:100"}));
}

TEST(Threads, TakeTurnsWithTheMainThreadFirstInFirstOut) {
  Fixture f;
  f.threads.start(LaneId(1), EventId(), [&] {
    f.note("thread")();
    f.threads.sleepUntil({50}, TextId());
    f.note("thread")();
  });
  f.threads.sleepUntil({0}, TextId());
  f.threads.sleepUntil({50}, TextId());
  f.note("main")();
  f.threads.sleepUntil({50}, TextId());
  EXPECT_EQ(f.log, (Log{"thread@0:0", "thread@0:50", "main@0:50"}));
}

TEST(Threads, ALoopRunsInAThreadOfItsOwn) {
  Fixture f;
  f.at(30, f.note("timer"));
  f.threads.start(LaneId(1), EventId(), [&] { f.loop.runForever(); });
  f.threads.sleepUntil({50}, TextId());
  f.soon([&] { f.loop.stop(); });
  f.loop.wake(EventId());
  f.threads.drain();
  EXPECT_EQ(f.log, (Log{"timer@1:30"}));
}

TEST(Threads, TheProgramEndsBeforeItsDaemonsDo) {
  Fixture f;
  Thread& daemon = f.threads.start(LaneId(1), EventId(), [&] {
    for (;;) f.threads.sleepUntil({f.clock.now().ns + 10}, TextId());
  });
  f.threads.setDaemon(daemon, true);
  f.threads.start(LaneId(2), EventId(), [&] { f.threads.sleepUntil({25}, TextId()); });
  f.threads.drain();
  EXPECT_EQ(f.clock.now().ns, 25);
}

TEST(Threads, TellWhoWaitsForWhatAndWhoHasIt) {
  Fixture f;
  trace::Lane lane;
  lane.name = f.recorder.text("Thread-1");
  const LaneId first = f.recorder.addLane(lane);
  const ObjectId lock = f.recorder.addObject(trace::ObjectKind::Lock, "lock_a");
  const LaneId main(0);
  f.threads.start(first, EventId(), [&] {
    f.threads.standStill({f.recorder.text("lock.acquire()"), {}, lock, &main});
  });
  std::string told;
  f.threads.setStuck([&] {
    told = f.threads.tellStandstill();
    throw std::runtime_error("stuck");
  });
  EXPECT_THROW(f.threads.standStill({f.recorder.text("thread.join()")}), std::runtime_error);
  EXPECT_EQ(told,
            "MainThread waits in thread.join(), Thread-1 waits in lock.acquire() for lock_a, which "
            "MainThread holds");
}

TEST(Threads, ComeBeforeTimersOfTheSameTime) {
  Fixture f;
  f.at(100, f.note("timer"));
  f.threads.start(LaneId(1), EventId(), [&] {
    f.threads.sleepUntil({100}, TextId());
    f.note("thread")();
  });
  f.at(100, [&] { f.loop.stop(); });
  f.loop.runForever();
  EXPECT_EQ(f.log, (Log{"thread@0:100", "timer@1:100"}));
}

TEST(Threads, GoOnWhileTheMainThreadBlocks) {
  Fixture f;
  f.threads.start(LaneId(1), EventId(), [&] {
    f.threads.sleepUntil({50}, TextId());
    f.note("thread")();
  });
  f.threads.sleepUntil({80}, TextId());
  f.note("main")();
  EXPECT_EQ(f.log, (Log{"thread@0:50", "main@0:80"}));
}

TEST(Threads, WakeEachOtherInTheOrderInWhichTheyWereUnparked) {
  Fixture f;
  Thread* first = nullptr;
  Thread* second = nullptr;
  first = &f.threads.start(LaneId(1), EventId(), [&] {
    EXPECT_TRUE(f.threads.park());
    f.note("first")();
  });
  second = &f.threads.start(LaneId(2), EventId(), [&] {
    EXPECT_TRUE(f.threads.park());
    f.note("second")();
  });
  f.threads.runDue();
  f.threads.unpark(second, EventId());
  f.threads.unpark(first, EventId());
  f.threads.runDue();
  EXPECT_EQ(f.log, (Log{"second@0:0", "first@0:0"}));
}

TEST(Threads, AParkWithADeadlineEndsByItself) {
  Fixture f;
  f.threads.start(LaneId(1), EventId(), [&] {
    EXPECT_FALSE(f.threads.park({30}));
    f.note("late")();
  });
  f.threads.drain();
  EXPECT_EQ(f.log, (Log{"late@0:30"}));
}

TEST(Threads, AnUnparkedThreadForgetsItsDeadline) {
  Fixture f;
  Thread& thread = f.threads.start(LaneId(1), EventId(), [&] {
    EXPECT_TRUE(f.threads.park({1000}));
    f.note("woken")();
    f.threads.park({2000});
    f.note("again")();
  });
  f.threads.runDue();
  f.threads.unpark(&thread, EventId());
  f.threads.drain();
  EXPECT_EQ(f.log, (Log{"woken@0:0", "again@0:2000"}));
}

TEST(Threads, LetTheMainThreadWaitForOneOfThem) {
  Fixture f;
  f.threads.start(LaneId(1), EventId(), [&] {
    f.threads.sleepUntil({10}, TextId());
    f.threads.unpark(nullptr, EventId());
    f.threads.sleepUntil({500}, TextId());
  });
  EXPECT_TRUE(f.threads.park());
  EXPECT_EQ(f.clock.now().ns, 10);
}

TEST(Threads, SayWhenTheMainThreadWaitsForNothing) {
  Fixture f;
  EXPECT_THROW(f.threads.park(), std::runtime_error);
}

TEST(Threads, WhatEndsTheRunInAThreadComesOutOnTheMainThread) {
  Fixture f;
  f.threads.start(LaneId(1), EventId(), [] { throw LimitReached{"enough"}; });
  EXPECT_THROW(f.threads.runDue(), LimitReached);
}

TEST(Threads, UnwindTheStacksOfThoseThatNeverEnded) {
  struct Noted {
    bool& gone;
    ~Noted() { gone = true; }
  };
  bool gone = false;
  {
    Fixture f;
    f.threads.start(LaneId(1), EventId(), [&] {
      const Noted noted{gone};
      f.threads.park();
    });
    f.threads.runDue();
    EXPECT_FALSE(gone);
  }
  EXPECT_TRUE(gone);
}

TEST(Threads, AThreadThatEndedLeavesNoDeadlineBehind) {
  Fixture f;
  Thread& thread = f.threads.start(LaneId(1), EventId(), [&] { f.threads.park({1000}); });
  f.threads.runDue();
  f.threads.unpark(&thread, EventId());
  f.threads.drain();
  EXPECT_EQ(f.clock.now().ns, 0);
  EXPECT_FALSE(f.threads.nextWake().has_value());
}

TEST(Threads, RecordTheirEventsOnTheirOwnLanes) {
  Fixture f;
  f.threads.start(LaneId(3), EventId(), [&] { f.threads.sleepUntil({10}, TextId()); });
  f.threads.drain();
  const trace::TraceData data = f.recorder.finish();
  ASSERT_EQ(data.events.size(), 3u);
  EXPECT_EQ(data.events[0].kind(), trace::EventKind::BlockBegins);
  EXPECT_EQ(data.events[0].lane(), LaneId(3));
  EXPECT_EQ(data.events[1].kind(), trace::EventKind::ClockMoves);
  EXPECT_EQ(data.events[1].causeId(), EventId(0));
  EXPECT_EQ(data.events[2].kind(), trace::EventKind::BlockEnds);
  EXPECT_EQ(data.events[2].lane(), LaneId(3));
  EXPECT_EQ(data.events[2].timeNs, 10);
}

}  // namespace
}  // namespace loopscope::sched
