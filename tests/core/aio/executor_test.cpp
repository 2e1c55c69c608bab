// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/aio/executor.h"

#include <gtest/gtest.h>

#include "tests/core/aio/world.h"

namespace loopscope::aio {
namespace {

using runtime::Ref;
using runtime::Value;

Call blocking(World& w, std::string name, int64_t ns) {
  return {w.function([&w, name, ns] {
            w.notes.push_back(name + " starts " + std::to_string(w.nowNs()));
            w.threads.sleepUntil({w.nowNs() + ns}, TextId());
            w.notes.push_back(name + " ends " + std::to_string(w.nowNs()));
            return World::number(ns);
          }),
          {},
          {}};
}

TEST(Executor, HandsItsResultBackTwoIterationsLater) {
  World w;
  w.run([](World& world) -> Body {
    const Ref<Future> job = world.loop().runInDefaultExecutor(blocking(world, "job", 50));
    world.mark();
    const Value result = co_await job;
    EXPECT_EQ(result.asInt(), 50);
    world.note("main");
    co_return World::none();
  }(w));
  EXPECT_EQ(w.notes, (Log{"job starts 0", "job ends 50", "main +2"}));
}

TEST(Executor, QueuesWhatItHasNoWorkerFor) {
  World w(-3);  // one worker
  w.run([](World& world) -> Body {
    std::vector<Ref<Future>> jobs;
    for (const char* name : {"a", "b"}) {
      jobs.push_back(world.loop().runInDefaultExecutor(blocking(world, name, 10)));
    }
    for (const Ref<Future>& job : jobs) co_await job;
    co_return World::none();
  }(w));
  EXPECT_EQ(w.notes, (Log{"a starts 0", "a ends 10", "b starts 10", "b ends 20"}));
}

TEST(Executor, TheLoopGoesOnBesideIt) {
  World w;
  w.run([](World& world) -> Body {
    const Ref<Future> job = world.loop().runInDefaultExecutor(blocking(world, "job", 50));
    const Ref<Coroutine> nap = sleep(world.asyncio, World::seconds(20e-9), World::none());
    co_await nap;
    world.notes.push_back("loop " + std::to_string(world.nowNs()));
    co_await job;
    co_return World::none();
  }(w));
  EXPECT_EQ(w.notes, (Log{"job starts 0", "loop 20", "job ends 50"}));
}

TEST(Executor, AnExceptionComesOutOfTheAwait) {
  World w;
  w.run([](World& world) -> Body {
    Call call{
        world.function([&world]() -> Value { throw runtime::Raise{world.error("in a thread")}; }), {}, {}};
    const Ref<Future> job = world.loop().runInDefaultExecutor(std::move(call));
    RAISED_BY(world, co_await job);
    EXPECT_EQ(raised, "ValueError");
    co_return World::none();
  }(w));
}

TEST(Executor, RunsOnWhenItsAwaiterIsCancelledAndIsJoinedAtTheEnd) {
  World w;
  w.run([](World& world) -> Body {
    const Ref<Future> job = world.loop().runInDefaultExecutor(blocking(world, "job", 50));
    co_await Yield();
    job->cancel(Value::none());
    co_await Yield();
    co_return World::none();
  }(w));
  EXPECT_EQ(w.notes, (Log{"job starts 0", "job ends 50"}));
  EXPECT_EQ(w.nowNs(), 50);
}

}  // namespace
}  // namespace loopscope::aio
