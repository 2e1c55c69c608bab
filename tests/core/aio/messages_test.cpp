// SPDX-License-Identifier: GPL-3.0-or-later
#include <gtest/gtest.h>

#include "core/aio/queue.h"
#include "tests/core/aio/world.h"

namespace loopscope::aio {
namespace {

using runtime::Ref;
using runtime::Value;

TEST(Messages, AnExceptionThatNobodyRetrievedIsLoggedWhenTheTaskGoes) {
  World w;
  w.run([](World& world) -> Body {
    world.spawn(
        [](World& inner) -> Body {
          throw runtime::Raise{inner.error("lost")};
          co_return World::none();
        }(world),
        "f");
    co_await Yield();
    co_await Yield();
    EXPECT_EQ(world.errors,
              "Task exception was never retrieved\n"
              "future: <Task finished name='Task-2' coro=<f()> exception=ValueError('lost')>\n"
              "ValueError\n");
    co_return World::none();
  }(w));
}

TEST(Messages, ARetrievedExceptionIsNotLogged) {
  World w;
  w.run([](World& world) -> Body {
    const Ref<Task> task = world.spawn([](World& inner) -> Body {
      throw runtime::Raise{inner.error("seen")};
      co_return World::none();
    }(world));
    co_await Yield();
    EXPECT_FALSE(task->exception().isNone());
    co_return World::none();
  }(w));
  EXPECT_EQ(w.errors, "");
}

TEST(Messages, ACoroutineOfTheLibraryThatNobodyAwaitedIsReported) {
  World w;
  w.run([](World& world) -> Body {
    sleep(world.asyncio, World::number(1), World::none());
    co_return World::none();
  }(w));
  EXPECT_EQ(w.errors, "never awaited: sleep\n");
}

TEST(Messages, AnErrorInACallbackNamesTheCallback) {
  World w;
  w.run([](World& world) -> Body {
    const Ref<Callback> callback = Callback::make(
        world.loop(), "on_time", [&world](Future*) { throw runtime::Raise{world.error("no")}; });
    callback->callSoon();
    co_await Yield();
    co_return World::none();
  }(w));
  EXPECT_EQ(w.errors, "Exception in callback on_time()\nhandle: <Handle on_time()>\nValueError\n");
}

TEST(Deadlock, NamesEveryWaitingTaskAndWhatItWaitsFor) {
  World w;
  std::string sentence;
  try {
    w.run([](World& world) -> Body {
      const Ref<Queue> queue =
          world.runtime.heap().make<Queue>(*world.asyncio.types().queue, world.asyncio, QueueOrder::Fifo);
      const Ref<Coroutine> getting = queue->get();
      co_await getting;
      co_return World::none();
    }(w));
  } catch (const runtime::RunEnds& end) {
    sentence = end.sentence;
    EXPECT_EQ(end.findingKind, static_cast<uint32_t>(trace::FindingKind::Deadlock));
  }
  EXPECT_EQ(sentence, "Nothing can happen any more: Task-1 waits for queue.get().");
}

}  // namespace
}  // namespace loopscope::aio
