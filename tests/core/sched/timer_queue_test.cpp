// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sched/timer_queue.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <random>

#include "tests/core/sched/fixture.h"

namespace loopscope::sched {
namespace {

TEST(TimerQueue, GivesAnyTimersBackByDeadlineAndThenByCreation) {
  std::mt19937 random(7);
  Fixture f;
  TimerQueue queue;
  std::vector<std::pair<int64_t, uint64_t>> expected;
  for (uint64_t i = 0; i < 2000; ++i) {
    const int64_t deadline = static_cast<int64_t>(random() % 50);
    queue.push({deadline}, {&f.step([] {}), 0, EventId()});
    expected.emplace_back(deadline, i);
  }
  std::sort(expected.begin(), expected.end());
  for (const auto& [deadline, order] : expected) {
    const Timer timer = queue.pop();
    ASSERT_EQ(timer.deadline.ns, deadline);
    ASSERT_EQ(timer.order, order);
  }
  EXPECT_TRUE(queue.empty());
}

TEST(TimerQueue, KeepsACancelledTimerThatIsNotTheNext) {
  Fixture f;
  TimerQueue queue;
  queue.push({1}, {&f.step([] {}), 0, EventId()});
  Fixture::Step& second = f.step([] {});
  queue.push({2}, {&second, 0, EventId()});
  second.cancel();
  queue.noteCancelled();
  int dropped = 0;
  queue.dropCancelled([&](const Timer&) { ++dropped; });
  EXPECT_EQ(dropped, 0);
  EXPECT_EQ(queue.size(), 2u);
}

TEST(TimerQueue, SweepsWhenMoreThanHalfOfMoreThanAHundredAreCancelled) {
  Fixture f;
  TimerQueue queue;
  queue.push({0}, {&f.step([] {}), 0, EventId()});
  for (int i = 1; i < 110; ++i) {
    Fixture::Step& step = f.step([] {});
    queue.push({i}, {&step, 0, EventId()});
    if (i >= 50) {
      step.cancel();
      queue.noteCancelled();
    }
  }
  std::vector<int64_t> dropped;
  queue.dropCancelled([&](const Timer& timer) { dropped.push_back(timer.deadline.ns); });
  EXPECT_EQ(dropped.size(), 60u);
  EXPECT_TRUE(std::is_sorted(dropped.begin(), dropped.end()));
  EXPECT_EQ(queue.size(), 50u);
  EXPECT_EQ(queue.pop().deadline.ns, 0);
}

}  // namespace
}  // namespace loopscope::sched
