// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sched/processors.h"

#include <gtest/gtest.h>

#include "tests/core/sched/fixture.h"

namespace loopscope::sched {
namespace {

constexpr int64_t kMs = 1'000'000;

TEST(Processors, LetOneThreadOfAProcessHaveTheLockAndTheNextAfterIt) {
  Processors processors(4);
  Computing first;
  Computing second;
  EXPECT_TRUE(processors.take(first, {0}));
  EXPECT_FALSE(processors.take(second, {0}));
  EXPECT_TRUE(processors.waitsForGil(second));
  EXPECT_FALSE(processors.mustGiveWay(first, {5 * kMs - 1}));
  EXPECT_TRUE(processors.mustGiveWay(first, {5 * kMs}));
  EXPECT_EQ(processors.giveUp(first, {5 * kMs}), std::vector<Computing*>{&second});
  EXPECT_FALSE(processors.anyInLine());
}

TEST(Processors, LetProcessesRunSideBySideWhileThereAreSomeFree) {
  Processors processors(2);
  Computing threads[3];
  for (uint32_t i = 0; i < 3; ++i) threads[i].process = i;
  EXPECT_TRUE(processors.take(threads[0], {0}));
  EXPECT_TRUE(processors.take(threads[1], {0}));
  EXPECT_FALSE(processors.take(threads[2], {0}));
  EXPECT_FALSE(processors.waitsForGil(threads[2]));
  EXPECT_EQ(processors.giveUp(threads[1], {kMs}), std::vector<Computing*>{&threads[2]});
}

TEST(Processors, MakeThreadsOfOneProcessTakeTurnsOfTheSwitchInterval) {
  Fixture f;
  f.threads.setProcessors(2);
  const auto work = [&](const char* name) {
    return [&f, name] {
      for (int i = 0; i < 12; ++i) f.threads.compute({kMs});
      f.log.push_back(std::string(name) + " " + std::to_string(f.clock.now().ns / kMs));
    };
  };
  f.threads.start(LaneId(1), EventId(), work("a"));
  f.threads.start(LaneId(2), EventId(), work("b"));
  f.threads.drain();
  EXPECT_EQ(f.log, (Log{"a 22", "b 24"}));
}

TEST(Processors, LetProcessesComputeAtTheSameTime) {
  Fixture f;
  f.threads.setProcessors(2);
  std::vector<int64_t> ended;
  const auto work = [&] {
    for (int i = 0; i < 12; ++i) f.threads.compute({kMs});
    ended.push_back(f.clock.now().ns / kMs);
  };
  for (uint32_t lane = 1; lane < 4; ++lane) f.threads.start(LaneId(lane), EventId(), work, true);
  f.threads.drain();
  ASSERT_EQ(ended.size(), 3u);
  EXPECT_GE(ended.back(), 18);  // 36 ms of work for two
  EXPECT_LE(ended.back(), 18 + 5);
}

TEST(Processors, InterruptTheMainThreadWhereItStandsStill) {
  Fixture f;
  f.threads.setOnInterrupt([&] { f.note("interrupted")(); });
  f.threads.start(LaneId(1), EventId(), [&] {
    f.threads.sleepUntil({10}, TextId());
    f.threads.interruptMain(EventId());
  });
  f.threads.sleepUntil({30}, TextId());
  f.note("main")();
  EXPECT_EQ(f.log, (Log{"interrupted@0:10", "main@0:30"}));
}

}  // namespace
}  // namespace loopscope::sched
