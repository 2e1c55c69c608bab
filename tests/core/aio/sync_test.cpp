// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/aio/sync.h"

#include <gtest/gtest.h>

#include "core/aio/queue.h"
#include "tests/core/aio/world.h"

namespace loopscope::aio {
namespace {

using runtime::Ref;
using runtime::Value;

template <class T, class... Arguments>
Ref<T> make(World& w, runtime::Type* type, Arguments&&... arguments) {
  return w.runtime.heap().make<T>(*type, w.asyncio, std::forward<Arguments>(arguments)...);
}

Body locking(World& w, Ref<Lock> lock, std::string name) {
  const Ref<Coroutine> acquiring = lock->acquire();
  co_await acquiring;
  w.note(name);
  co_await Yield();
  lock->unlock();
  co_return World::none();
}

TEST(Lock, GoesToItsWaitersInTheOrderInWhichTheyCame) {
  World w;
  w.run([](World& world) -> Body {
    const Ref<Lock> lock = make<Lock>(world, world.asyncio.types().lock);
    std::vector<Ref<Future>> tasks;
    world.mark();
    for (const char* name : {"a", "b", "c"}) tasks.push_back(world.spawn(locking(world, lock, name)));
    for (const Ref<Future>& task : tasks) co_await task;
    EXPECT_FALSE(lock->locked());
    co_return World::none();
  }(w));
  EXPECT_EQ(w.notes, (Log{"a +1", "b +3", "c +5"}));
}

TEST(Lock, IsNotReleasedByWhoDoesNotHoldIt) {
  World w;
  w.run([](World& world) -> Body {
    const Ref<Lock> lock = make<Lock>(world, world.asyncio.types().lock);
    EXPECT_THROW(lock->unlock(), runtime::Raise);
    co_return World::none();
  }(w));
}

TEST(Semaphore, LetsThreeReleasesWakeThreeWaitersAtOnce) {
  World w;
  w.run([](World& world) -> Body {
    const Ref<Semaphore> semaphore = make<Semaphore>(world, world.asyncio.types().semaphore);
    semaphore->initialize(0, false);
    const auto waiting = [](World& inner, Ref<Semaphore> each, std::string name) -> Body {
      const Ref<Coroutine> acquiring = each->acquire();
      co_await acquiring;
      inner.note(name);
      co_return World::none();
    };
    std::vector<Ref<Future>> tasks;
    for (const char* name : {"a", "b", "c"}) tasks.push_back(world.spawn(waiting(world, semaphore, name)));
    co_await Yield();
    world.mark();
    for (int i = 0; i < 3; ++i) semaphore->releaseOne();
    for (const Ref<Future>& task : tasks) co_await task;
    co_return World::none();
  }(w));
  EXPECT_EQ(w.notes, (Log{"a +1", "b +1", "c +1"}));
}

TEST(Event, WakesAllOfItsWaitersInOrder) {
  World w;
  w.run([](World& world) -> Body {
    const Ref<Event> event = make<Event>(world, world.asyncio.types().event);
    const auto waiting = [](World& inner, Ref<Event> each, std::string name) -> Body {
      const Ref<Coroutine> wait = each->wait();
      co_await wait;
      inner.note(name);
      co_return World::none();
    };
    std::vector<Ref<Future>> tasks;
    for (const char* name : {"a", "b"}) tasks.push_back(world.spawn(waiting(world, event, name)));
    co_await Yield();
    world.mark();
    event->set();
    for (const Ref<Future>& task : tasks) co_await task;
    co_return World::none();
  }(w));
  EXPECT_EQ(w.notes, (Log{"a +1", "b +1"}));
}

TEST(Queue, WakesAGetterTheIterationAfterAnItemCame) {
  World w;
  w.run([](World& world) -> Body {
    const Ref<Queue> queue = make<Queue>(world, world.asyncio.types().queue, QueueOrder::Fifo);
    const Ref<Future> getter = world.spawn([](World& inner, Ref<Queue> each) -> Body {
      const Ref<Coroutine> getting = each->get();
      const Value item = co_await getting;
      inner.note("got " + std::to_string(item.asInt()));
      co_return World::none();
    }(world, queue));
    co_await Yield();
    world.mark();
    queue->putNow(World::number(4));
    co_await getter;
    co_return World::none();
  }(w));
  EXPECT_EQ(w.notes, (Log{"got 4 +1"}));
}

TEST(Queue, BlocksPuttersWhileItIsFull) {
  World w;
  w.run([](World& world) -> Body {
    const Ref<Queue> queue = make<Queue>(world, world.asyncio.types().queue, QueueOrder::Fifo);
    queue->initialize(World::number(1));
    queue->putNow(World::number(1));
    EXPECT_THROW(queue->putNow(World::number(2)), runtime::Raise);
    const Ref<Future> putter = world.spawn([](World& inner, Ref<Queue> each) -> Body {
      const Ref<Coroutine> putting = each->put(World::number(2));
      co_await putting;
      inner.note("put");
      co_return World::none();
    }(world, queue));
    co_await Yield();
    world.mark();
    EXPECT_EQ(queue->getNow().asInt(), 1);
    co_await putter;
    EXPECT_EQ(queue->size(), 1);
    co_return World::none();
  }(w));
  EXPECT_EQ(w.notes, (Log{"put +1"}));
}

TEST(Queue, APriorityQueueGivesTheLeastFirst) {
  World w;
  w.run([](World& world) -> Body {
    const Ref<Queue> queue = make<Queue>(world, world.asyncio.types().priorityQueue, QueueOrder::Priority);
    for (const int64_t item : {5, 1, 4, 1, 3}) queue->putNow(World::number(item));
    for (const int64_t item : {1, 1, 3, 4, 5}) EXPECT_EQ(queue->getNow().asInt(), item);
    co_return World::none();
  }(w));
}

TEST(Queue, CountsWhatIsNotDone) {
  World w;
  w.run([](World& world) -> Body {
    const Ref<Queue> queue = make<Queue>(world, world.asyncio.types().queue, QueueOrder::Fifo);
    queue->putNow(World::none());
    const Ref<Future> joiner = world.spawn([](World& inner, Ref<Queue> each) -> Body {
      const Ref<Coroutine> joining = each->join();
      co_await joining;
      inner.note("joined");
      co_return World::none();
    }(world, queue));
    co_await Yield();
    world.mark();
    queue->taskDone();
    EXPECT_THROW(queue->taskDone(), runtime::Raise);
    co_await joiner;
    co_return World::none();
  }(w));
  EXPECT_EQ(w.notes, (Log{"joined +1"}));
}

}  // namespace
}  // namespace loopscope::aio
