// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/aio/task.h"

#include <gtest/gtest.h>

#include "tests/core/aio/world.h"

namespace loopscope::aio {
namespace {

using runtime::Ref;
using runtime::Value;

Body noting(World& w, std::string word, int yields = 0) {
  for (int i = 0; i < yields; ++i) co_await Yield();
  w.note(word);
  co_return World::number(7);
}

TEST(Task, TakesItsFirstStepInTheNextIterationInOrderOfCreation) {
  World w;
  w.run([](World& world) -> Body {
    world.mark();
    const Ref<Task> a = world.spawn(noting(world, "a"));
    const Ref<Task> b = world.spawn(noting(world, "b"));
    world.note("main");
    co_await Yield();
    world.note("main again");
    co_return World::none();
  }(w));
  EXPECT_EQ(w.notes, (Log{"main +0", "a +1", "b +1", "main again +1"}));
}

TEST(Task, IsNamedInOrderOfCreation) {
  World w;
  w.run([](World& world) -> Body {
    EXPECT_EQ(world.asyncio.currentTask()->name(), "Task-1");
    EXPECT_EQ(world.spawn(noting(world, "x"))->name(), "Task-2");
    EXPECT_EQ(world.spawn(noting(world, "y"))->name(), "Task-3");
    co_await Yield();
    co_return World::none();
  }(w));
}

TEST(Task, AwaitingAnotherResumesTheIterationAfterItIsDone) {
  World w;
  const Value result = w.run([](World& world) -> Body {
    world.mark();
    const Ref<Future> task = world.spawn(noting(world, "child", 2));
    const Value value = co_await task;
    world.note("main");
    co_return value;
  }(w));
  EXPECT_EQ(w.notes, (Log{"child +3", "main +4"}));
  EXPECT_EQ(result.asInt(), 7);
}

TEST(Task, AwaitingAFutureThatIsDoneDoesNotSuspend) {
  World w;
  w.run([](World& world) -> Body {
    const Ref<Future> future = world.loop().createFuture();
    future->setResult(World::number(1));
    world.mark();
    co_await future;
    world.note("main");
    co_return World::none();
  }(w));
  EXPECT_EQ(w.notes, (Log{"main +0"}));
}

TEST(Task, SleepingResumesTheIterationAfterTheTimerFired) {
  World w;
  w.run([](World& world) -> Body {
    world.mark();
    const Ref<Coroutine> nap = sleep(world.asyncio, World::seconds(1.5), World::number(3));
    const Value value = co_await nap;
    EXPECT_EQ(value.asInt(), 3);
    EXPECT_EQ(world.nowNs(), 1'500'000'000);
    world.note("main");
    co_return World::none();
  }(w));
  EXPECT_EQ(w.notes, (Log{"main +2"}));
}

TEST(Task, SleepingForNoTimeYieldsOnce) {
  World w;
  w.run([](World& world) -> Body {
    world.mark();
    const Ref<Coroutine> nap = sleep(world.asyncio, World::number(0), World::none());
    co_await nap;
    world.note("zero");
    const Ref<Coroutine> past = sleep(world.asyncio, World::number(-5), World::none());
    co_await past;
    world.note("negative");
    co_return World::none();
  }(w));
  EXPECT_EQ(w.notes, (Log{"zero +1", "negative +2"}));
}

TEST(Task, EqualSleepsWakeInTheOrderInWhichTheyBegan) {
  World w;
  w.run([](World& world) -> Body {
    const auto sleeper = [](World& inner, std::string name) -> Body {
      const Ref<Coroutine> nap = sleep(inner.asyncio, World::number(1), World::none());
      co_await nap;
      inner.notes.push_back(name);
      co_return World::none();
    };
    std::vector<Ref<Task>> tasks;
    for (const char* name : {"a", "b", "c", "d", "e", "f"})
      tasks.push_back(world.spawn(sleeper(world, name)));
    for (const Ref<Task>& task : tasks) {
      const Ref<Future> future = task;
      co_await future;
    }
    co_return World::none();
  }(w));
  EXPECT_EQ(w.notes, (Log{"a", "b", "c", "d", "e", "f"}));
}

TEST(Task, AwaitingItselfIsARuntimeErrorInTheNextIteration) {
  World w;
  w.run([](World& world) -> Body {
    const Ref<Future> self(world.asyncio.currentTask());
    world.mark();
    RAISED_BY(world, co_await self);
    world.note(raised);
    co_return World::none();
  }(w));
  EXPECT_EQ(w.notes, (Log{"RuntimeError +1"}));
}

TEST(Task, CallbacksOfADoneFutureComeInTheNextIterationInOrderOfRegistration) {
  World w;
  w.run([](World& world) -> Body {
    const Ref<Future> future = world.loop().createFuture();
    for (const char* name : {"a", "b"}) {
      future->addDoneCallback(
          Callback::make(world.loop(), "note", [&world, name](Future*) { world.note(name); }));
    }
    world.mark();
    future->setResult(World::none());
    world.note("set");
    co_await Yield();
    future->addDoneCallback(Callback::make(world.loop(), "note", [&world](Future*) { world.note("late"); }));
    co_await Yield();
    co_return World::none();
  }(w));
  EXPECT_EQ(w.notes, (Log{"set +0", "a +1", "b +1", "late +2"}));
}

TEST(Task, AYieldRecordsThreeEventsAtMost) {
  World w;
  w.run([](World&) -> Body {
    for (int i = 0; i < 100; ++i) co_await Yield();
    co_return World::none();
  }(w));
  size_t steps = 0;
  const trace::TraceData data = w.recorder.finish();
  for (const trace::Event& event : data.events) {
    steps += event.kind() == trace::EventKind::TaskStepBegins;
  }
  EXPECT_GE(steps, 101u);
  EXPECT_LT(data.events.size(), 101 * 3 + 40);
}

TEST(Task, NamesWhatScheduledEachStep) {
  World w;
  w.run([](World& world) -> Body {
    const Ref<Future> task = world.spawn(noting(world, "child", 1));
    co_await task;
    co_return World::none();
  }(w));
  const trace::TraceData data = w.recorder.finish();
  for (const trace::Event& event : data.events) {
    if (event.kind() != trace::EventKind::TaskStepBegins) continue;
    ASSERT_TRUE(event.causeId().valid());
    const trace::EventKind cause = data.events[event.causeId().value()].kind();
    EXPECT_TRUE(cause == trace::EventKind::TaskCreated || cause == trace::EventKind::TaskYielded ||
                cause == trace::EventKind::TaskWoken);
  }
}

TEST(Task, TheSameProgramGivesTheSameTraceTwice) {
  const auto traced = [] {
    World w;
    w.run([](World& world) -> Body {
      const Ref<Future> task = world.spawn(noting(world, "child", 3));
      const Ref<Coroutine> nap = sleep(world.asyncio, World::number(1), World::none());
      co_await nap;
      co_await task;
      co_return World::none();
    }(w));
    return w.recorder.finish().events;
  };
  EXPECT_EQ(traced(), traced());
}

}  // namespace
}  // namespace loopscope::aio
