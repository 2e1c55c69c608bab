// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sched/outside.h"

#include <gtest/gtest.h>

#include "tests/core/sched/fixture.h"

namespace loopscope::sched {
namespace {

class Answer final : public Arrival {
 public:
  explicit Answer(std::function<void()> action) : m_action(std::move(action)) {}
  void arrive() override { m_action(); }

 private:
  std::function<void()> m_action;
};

TEST(Arrivals, ComeAtTheirTimeWhileTheLoopWaitsAndBeforeItsTimers) {
  Fixture f;
  Answer answer(f.note("answer"));
  f.at(100, f.note("timer"));
  f.threads.expect(answer, {100}, EventId());
  f.at(100, [&] { f.loop.stop(); });
  f.loop.runForever();
  EXPECT_EQ(f.log, (Log{"answer@0:100", "timer@1:100"}));
}

TEST(Arrivals, OfOneInstantComeInTheOrderInWhichTheyWereExpectedAmongThreads) {
  Fixture f;
  Answer second(f.note("second"));
  Answer first(f.note("first"));
  f.threads.expect(first, {10}, EventId());
  f.threads.start(LaneId(1), EventId(), [&] {
    f.threads.sleepUntil({10}, TextId());
    f.note("thread")();
  });
  f.threads.runDue();
  f.threads.expect(second, {10}, EventId());
  f.threads.drain();
  EXPECT_EQ(f.log, (Log{"first@0:10", "thread@0:10", "second@0:10"}));
}

TEST(Arrivals, WakeTheThreadThatWaits) {
  Fixture f;
  Answer answer([&] { f.threads.unpark(nullptr, EventId()); });
  f.threads.expect(answer, {70}, EventId());
  EXPECT_TRUE(f.threads.park({1000}));
  EXPECT_EQ(f.clock.now().ns, 70);
}

TEST(Arrivals, ThatAreForgottenNeitherComeNorMoveTheClock) {
  Fixture f;
  Answer answer(f.note("answer"));
  f.threads.expect(answer, {70}, EventId());
  f.threads.forget(answer);
  f.threads.drain();
  EXPECT_TRUE(f.log.empty());
  EXPECT_EQ(f.clock.now().ns, 0);
}

TEST(Arrivals, ThatAreExpectedAnewComeOnceAtTheNewTime) {
  Fixture f;
  Answer answer(f.note("answer"));
  f.threads.expect(answer, {70}, EventId());
  f.threads.expect(answer, {90}, EventId());
  f.threads.drain();
  EXPECT_EQ(f.log, (Log{"answer@0:90"}));
}

TEST(Arrivals, SayWhyTheClockMoved) {
  Fixture f;
  Answer answer([] {});
  const EventId asked = f.recorder.record(trace::EventKind::Printed);
  f.threads.expect(answer, {70}, asked);
  f.threads.drain();
  const trace::TraceData data = f.recorder.finish();
  ASSERT_EQ(data.events.size(), 2u);
  EXPECT_EQ(data.events[1].kind(), trace::EventKind::ClockMoves);
  EXPECT_EQ(data.events[1].causeId(), asked);
}

}  // namespace
}  // namespace loopscope::sched
