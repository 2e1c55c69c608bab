// SPDX-License-Identifier: GPL-3.0-or-later
#include <gtest/gtest.h>

#include "core/aio/timeout.h"
#include "core/runtime/tuple.h"
#include "tests/core/aio/world.h"

namespace loopscope::aio {
namespace {

using runtime::Ref;
using runtime::Value;

// Waits for ever; writes down what ended it.
Body waiting(World& w, std::string name) {
  const Ref<Future> future = w.loop().createFuture();
  Value failure;
  try {
    co_await future;
  } catch (runtime::Raise& raise) {
    failure = raise.exception;
  }
  w.note(name + " " + w.typeOf(failure));
  throw runtime::Raise{failure};
}

TEST(Cancellation, ReachesTheTaskOneIterationLaterAndItsAwaiterTwo) {
  World w;
  w.run([](World& world) -> Body {
    const Ref<Task> task = world.spawn(waiting(world, "task"));
    co_await Yield();
    world.mark();
    EXPECT_TRUE(task->cancel(Value::none()));
    const Ref<Future> future = task;
    RAISED_BY(world, co_await future);
    world.note(raised);
    EXPECT_TRUE(task->cancelled());
    co_return World::none();
  }(w));
  EXPECT_EQ(w.notes, (Log{"task CancelledError +1", "CancelledError +2"}));
}

TEST(Cancellation, BeforeTheFirstStepTheBodyNeverRuns) {
  World w;
  w.run([](World& world) -> Body {
    const Ref<Task> task = world.spawn(waiting(world, "task"));
    task->cancel(Value::none());
    const Ref<Future> future = task;
    RAISED_BY(world, co_await future);
    EXPECT_EQ(raised, "CancelledError");
    co_return World::none();
  }(w));
  EXPECT_EQ(w.notes, Log{});
}

TEST(Cancellation, ThreeRequestsInOneIterationAreOneCancelledErrorAndAreCounted) {
  World w;
  w.run([](World& world) -> Body {
    const Ref<Task> task = world.spawn(waiting(world, "task"));
    co_await Yield();
    for (int i = 0; i < 3; ++i) task->cancel(Value::none());
    EXPECT_EQ(task->cancelling(), 3u);
    EXPECT_EQ(task->uncancel(), 2u);
    co_await Yield();
    co_await Yield();
    co_return World::none();
  }(w));
  EXPECT_EQ(w.notes.size(), 1u);
}

TEST(Cancellation, OfItselfThenReturningLosesTheValue) {
  World w;
  w.run([](World& world) -> Body {
    const Ref<Task> task = world.spawn([](World& inner) -> Body {
      inner.asyncio.currentTask()->cancel(Value::none());
      co_return World::number(1);
    }(world));
    co_await Yield();
    EXPECT_TRUE(task->cancelled());
    co_return World::none();
  }(w));
}

TEST(Cancellation, AfterTheResultIsSetStillWins) {
  World w;
  w.run([](World& world) -> Body {
    const Ref<Future> future = world.loop().createFuture();
    const Ref<Task> task = world.spawn([](World& inner, Ref<Future> awaited) -> Body {
      RAISED_BY(inner, co_await awaited);
      inner.notes.push_back(raised);
      co_return World::none();
    }(world, future));
    co_await Yield();
    future->setResult(World::number(1));
    task->cancel(Value::none());
    co_await Yield();
    co_return World::none();
  }(w));
  EXPECT_EQ(w.notes, (Log{"CancelledError"}));
}

TEST(Cancellation, CarriesItsMessage) {
  World w;
  w.run([](World& world) -> Body {
    const Ref<Task> task = world.spawn(waiting(world, "task"));
    co_await Yield();
    task->cancel(World::number(42));
    co_await Yield();
    Value failure;
    try {
      task->result();
    } catch (runtime::Raise& raise) {
      failure = raise.exception;
    }
    const auto* arguments = failure.as<runtime::Exception>()->arguments.as<runtime::Tuple>();
    EXPECT_EQ(arguments->size(), 1u);
    EXPECT_EQ((*arguments)[0].asInt(), 42);
    co_return World::none();
  }(w));
}

TEST(Timeout, RaisesTimeoutErrorOneIterationAfterItFired) {
  World w;
  w.run([](World& world) -> Body {
    const Ref<Timeout> timeout =
        world.runtime.heap().make<Timeout>(*world.asyncio.types().timeout, world.asyncio, World::seconds(1));
    timeout->enter();
    Value failure;
    const Ref<Future> never = world.loop().createFuture();
    try {
      co_await never;
    } catch (runtime::Raise& raise) {
      failure = raise.exception;
    }
    EXPECT_EQ(world.typeOf(failure), "CancelledError");
    EXPECT_TRUE(timeout->expired());
    std::string raised;
    try {
      timeout->exit(Value::of(&failure.object()->type()), failure);
    } catch (runtime::Raise& raise) {
      raised = world.typeOf(raise.exception);
    }
    EXPECT_EQ(raised, "TimeoutError");
    EXPECT_EQ(world.nowNs(), 1'000'000'000);
    EXPECT_EQ(world.asyncio.currentTask()->cancelling(), 0u);
    co_return World::none();
  }(w));
}

TEST(Run, CancelsWhatIsLeftWhenMainEnds) {
  World w;
  w.run([](World& world) -> Body {
    world.spawn(waiting(world, "left behind"));
    co_await Yield();
    world.mark();
    co_return World::none();
  }(w));
  ASSERT_EQ(w.notes.size(), 1u);
  EXPECT_EQ(w.notes[0].substr(0, 26), "left behind CancelledError");
}

}  // namespace
}  // namespace loopscope::aio
