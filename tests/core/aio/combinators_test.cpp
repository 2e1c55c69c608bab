// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/aio/combinators.h"

#include <gtest/gtest.h>

#include "core/aio/task_group.h"
#include "core/runtime/list.h"
#include "core/runtime/set.h"
#include "core/runtime/str.h"
#include "core/runtime/tuple.h"
#include "tests/core/aio/world.h"

namespace loopscope::aio {
namespace {

using runtime::Ref;
using runtime::Value;

Value valueOf(const Ref<Task>& task) {
  return Value::of(static_cast<Future*>(task.get()));
}

// Ends after so many yields, and marks that iteration.
Body ending(World& w, int yields, Value result) {
  for (int i = 0; i < yields; ++i) co_await Yield();
  w.mark();
  co_return result;
}

Body failing(World& w, int yields) {
  for (int i = 0; i < yields; ++i) co_await Yield();
  w.mark();
  throw runtime::Raise{w.error("bad")};
}

Body cancellable(World& w, std::string name, int cleanupYields = 0) {
  const Ref<Future> never = w.loop().createFuture();
  Value failure;
  try {
    co_await never;
  } catch (runtime::Raise& raise) {
    failure = raise.exception;
  }
  w.note(name);
  for (int i = 0; i < cleanupYields; ++i) co_await Yield();
  throw runtime::Raise{failure};
}

TEST(Gather, WakesItsAwaiterTwoIterationsAfterTheLastChild) {
  World w;
  w.run([](World& world) -> Body {
    const std::vector<Value> children{valueOf(world.spawn(ending(world, 1, World::number(1)))),
                                      valueOf(world.spawn(ending(world, 4, World::number(2))))};
    const Ref<Future> all = gather(world.asyncio, children, false);
    const Value results = co_await all;
    world.note("gathered");
    const auto* list = results.as<runtime::List>();
    EXPECT_EQ((*list)[0].asInt(), 1);
    EXPECT_EQ((*list)[1].asInt(), 2);
    co_return World::none();
  }(w));
  EXPECT_EQ(w.notes, (Log{"gathered +2"}));
}

TEST(Gather, OfNothingDoesNotSuspend) {
  World w;
  w.run([](World& world) -> Body {
    world.mark();
    const Ref<Future> all = gather(world.asyncio, {}, false);
    co_await all;
    world.note("gathered");
    co_return World::none();
  }(w));
  EXPECT_EQ(w.notes, (Log{"gathered +0"}));
}

TEST(Gather, PassesTheFirstExceptionOnAndLetsTheOthersRun) {
  World w;
  w.run([](World& world) -> Body {
    const Ref<Task> survivor = world.spawn(ending(world, 9, World::number(1)));
    const std::vector<Value> children{valueOf(survivor), valueOf(world.spawn(failing(world, 2)))};
    const Ref<Future> all = gather(world.asyncio, children, false);
    RAISED_BY(world, co_await all);
    world.note(raised);
    EXPECT_FALSE(survivor->done());
    const Ref<Future> rest = survivor;
    co_await rest;
    co_return World::none();
  }(w));
  EXPECT_EQ(w.notes, (Log{"ValueError +2"}));
  EXPECT_EQ(w.errors, "");
}

TEST(Gather, CancelledFromOutsideCancelsTheChildrenFirst) {
  World w;
  w.run([](World& world) -> Body {
    const Ref<Task> outer = world.spawn([](World& inner) -> Body {
      const std::vector<Value> children{valueOf(inner.spawn(cancellable(inner, "child")))};
      const Ref<Future> all = gather(inner.asyncio, children, true);
      RAISED_BY(inner, co_await all);
      inner.note(raised);
      co_return World::none();
    }(world));
    co_await Yield();
    co_await Yield();
    world.mark();
    outer->cancel(Value::none());
    const Ref<Future> future = outer;
    co_await future;
    co_return World::none();
  }(w));
  EXPECT_EQ(w.notes, (Log{"child +1", "CancelledError +3"}));
}

TEST(Gather, RunsAnArgumentThatStandsTwiceOnce) {
  World w;
  w.run([](World& world) -> Body {
    const Value task = valueOf(world.spawn(ending(world, 1, World::number(5))));
    const std::vector<Value> children{task, task};
    const Ref<Future> all = gather(world.asyncio, children, false);
    const Value results = co_await all;
    EXPECT_EQ(results.as<runtime::List>()->size(), 2u);
    EXPECT_EQ((*results.as<runtime::List>())[1].asInt(), 5);
    co_return World::none();
  }(w));
}

TEST(Shield, KeepsTheInnerTaskAliveWhenItsAwaiterIsCancelled) {
  World w;
  w.run([](World& world) -> Body {
    const Ref<Task> inner = world.spawn(ending(world, 9, World::number(1)));
    const Ref<Task> outer = world.spawn([](World& each, Value shielded) -> Body {
      const Ref<Future> future = shield(each.asyncio, shielded);
      RAISED_BY(each, co_await future);
      each.note(raised);
      co_return World::none();
    }(world, valueOf(inner)));
    co_await Yield();
    world.mark();
    outer->cancel(Value::none());
    const Ref<Future> future = inner;
    co_await future;
    EXPECT_FALSE(inner->cancelled());
    co_return World::none();
  }(w));
  EXPECT_EQ(w.notes, (Log{"CancelledError +1"}));
}

TEST(Wait, WakesTwoIterationsAfterTheLastAndReturnsDoneAndPending) {
  World w;
  w.run([](World& world) -> Body {
    const Ref<runtime::List> tasks = runtime::List::make(world.runtime);
    tasks->append(valueOf(world.spawn(ending(world, 1, World::number(1)))));
    tasks->append(valueOf(world.spawn(cancellable(world, "late"))));
    const Value when = Value::adopt(runtime::Str::make(world.runtime, "FIRST_COMPLETED").take());
    const Ref<Coroutine> waiting = wait(world.asyncio, Value::of(tasks.get()), World::none(), when);
    const Value both = co_await waiting;
    world.note("waited");
    const auto* pair = both.as<runtime::Tuple>();
    EXPECT_EQ((*pair)[0].as<runtime::Set>()->size(), 1u);
    EXPECT_EQ((*pair)[1].as<runtime::Set>()->size(), 1u);
    co_return World::none();
  }(w));
  ASSERT_FALSE(w.notes.empty());
  EXPECT_EQ(w.notes[0], "waited +2");
}

TEST(WaitFor, ReturnsTwoIterationsAfterItsTask) {
  World w;
  w.run([](World& world) -> Body {
    const Value child = Value::adopt(world.coroutine(ending(world, 3, World::number(8))).take());
    const Ref<Coroutine> waiting = waitFor(world.asyncio, child, World::seconds(10));
    const Value result = co_await waiting;
    world.note("main");
    EXPECT_EQ(result.asInt(), 8);
    EXPECT_EQ(world.nowNs(), 0);
    co_return World::none();
  }(w));
  EXPECT_EQ(w.notes, (Log{"main +2"}));
}

TEST(WaitFor, WhenTheTimeIsOverCancelsAndWaitsForTheCleanup) {
  World w;
  w.run([](World& world) -> Body {
    world.loop();
    const Value child = Value::adopt(world.coroutine(cancellable(world, "child", 2)).take());
    const Ref<Coroutine> waiting = waitFor(world.asyncio, child, World::seconds(1));
    co_await Yield();
    world.mark();
    RAISED_BY(world, co_await waiting);
    world.note(raised);
    EXPECT_EQ(world.nowNs(), 1'000'000'000);
    co_return World::none();
  }(w));
  // The child begins +1, the timer fires T = +2: cancelled T+1, raised in T+2, two yields of cleanup,
  // TimeoutError T+6.
  EXPECT_EQ(w.notes, (Log{"child +4", "TimeoutError +8"}));
}

TEST(WaitFor, WithoutTimeDoesNotStartTheBody) {
  World w;
  w.run([](World& world) -> Body {
    const Value child = Value::adopt(world.coroutine(cancellable(world, "never")).take());
    const Ref<Coroutine> waiting = waitFor(world.asyncio, child, World::number(0));
    world.mark();
    RAISED_BY(world, co_await waiting);
    world.note(raised);
    co_return World::none();
  }(w));
  EXPECT_EQ(w.notes, (Log{"TimeoutError +3"}));
}

TEST(TaskGroup, AFailingChildCancelsTheOthersAndRaisesAGroup) {
  World w;
  w.run([](World& world) -> Body {
    const Ref<TaskGroup> group =
        world.runtime.heap().make<TaskGroup>(*world.asyncio.types().taskGroup, world.asyncio);
    const Ref<Coroutine> entering = group->enter();
    co_await entering;
    group->createTask(Value::adopt(world.coroutine(failing(world, 1)).take()), World::none());
    group->createTask(Value::adopt(world.coroutine(cancellable(world, "sibling")).take()), World::none());
    const Ref<Coroutine> leaving = group->exit(World::none(), World::none());
    RAISED_BY(world, co_await leaving);
    world.note(raised);
    co_return World::none();
  }(w));
  EXPECT_EQ(w.notes, (Log{"sibling +2", "ExceptionGroup +4"}));
}

}  // namespace
}  // namespace loopscope::aio
