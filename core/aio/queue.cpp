// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/aio/queue.h"

#include <algorithm>

#include <fmt/format.h>

#include "core/aio/types.h"
#include "core/runtime/builtin_types.h"
#include "core/runtime/operations.h"

namespace loopscope::aio {

using runtime::Ref;
using runtime::Value;
using trace::EventKind;

namespace {

int64_t capacityOf(Asyncio& asyncio, const Value& maxSize) {
  runtime::Runtime& values = asyncio.runtime();
  return runtime::lessThan(values, Value::integer(0), maxSize)
             ? static_cast<int64_t>(runtime::toNumber(values, maxSize))
             : 0;
}

std::string labelOf(int64_t capacity, QueueOrder order) {
  const char* name = order == QueueOrder::Fifo   ? "Queue"
                     : order == QueueOrder::Lifo ? "LifoQueue"
                                                 : "PriorityQueue";
  return capacity > 0 ? fmt::format("{}(maxsize={})", name, capacity) : fmt::format("{}()", name);
}

}  // namespace

Queue::Queue(runtime::Type& type, Asyncio& asyncio, QueueOrder order, Value maxSize)
    : Primitive(type, asyncio, trace::ObjectKind::Queue, labelOf(capacityOf(asyncio, maxSize), order),
                capacityOf(asyncio, maxSize)),
      m_order(order),
      m_maxSize(std::move(maxSize)),
      m_capacity(capacityOf(asyncio, m_maxSize)),
      m_finished(asyncio.runtime().heap().make<Event>(*asyncio.types().event, asyncio, true)) {
  m_finished->set();
}

void Queue::clear() {
  m_items.clear();
  m_putters.clear();
  m_finished = nullptr;
  m_maxSize = Value();
  Primitive::clear();
}

void Queue::wakeNext(std::deque<Ref<Future>>& waiters) {
  while (!waiters.empty()) {
    const Ref<Future> waiter = std::move(waiters.front());
    waiters.pop_front();
    if (waiter->done()) continue;
    waiter->setResult(Value::none());
    return;
  }
}

Ref<Future> Queue::enqueuePutter() {
  Ref<Future> putter = loop().createFuture("queue.put()");
  m_putters.push_back(putter);
  sched::Recorder& recorder = m_asyncio.recorder();
  if (recorder.enabled()) {
    recorder.record(EventKind::SyncWaits, {.object = m_objectId, .text = recorder.literal("put")});
  }
  return putter;
}

void Queue::leavePutters(const Ref<Future>& putter) {
  const auto found = std::find(m_putters.begin(), m_putters.end(), putter);
  if (found != m_putters.end()) m_putters.erase(found);
}

void Queue::putNow(Value item) {
  if (isFull()) throw runtime::Raise{m_asyncio.runtime().call(Value::of(m_asyncio.types().queueFull), {})};
  sched::Recorder& recorder = m_asyncio.recorder();
  const TextId text = recorder.enabled() ? m_asyncio.describe(item) : TextId();
  push(std::move(item));
  recorder.record(EventKind::QueuePut, {.object = m_objectId, .value = size(), .text = text});
  ++m_unfinished;
  m_finished->reset();
  wakeGetter();
}

Value Queue::getNow() {
  if (m_items.empty()) {
    throw runtime::Raise{m_asyncio.runtime().call(Value::of(m_asyncio.types().queueEmpty), {})};
  }
  Value item = pop();
  sched::Recorder& recorder = m_asyncio.recorder();
  if (recorder.enabled()) {
    recorder.record(EventKind::QueueGot,
                    {.object = m_objectId, .value = size(), .text = m_asyncio.describe(item)});
  }
  wakePutter();
  return item;
}

void Queue::taskDone() {
  runtime::Runtime& values = m_asyncio.runtime();
  if (m_unfinished <= 0) values.raise(*values.types().valueError, "task_done() called too many times");
  --m_unfinished;
  record(EventKind::QueueTaskDone, m_unfinished);
  if (m_unfinished == 0) m_finished->set();
}

void Queue::push(Value item) {
  m_items.push_back(std::move(item));
  if (m_order == QueueOrder::Priority) siftTowardsRoot(0, m_items.size() - 1);
}

Value Queue::pop() {
  Value item;
  if (m_order == QueueOrder::Fifo) {
    item = std::move(m_items.front());
    m_items.pop_front();
    return item;
  }
  item = std::move(m_items.back());
  m_items.pop_back();
  if (m_order == QueueOrder::Lifo || m_items.empty()) return item;
  item.swap(m_items.front());
  siftTowardsLeaves();
  return item;
}

// The two moves of CPython's heapq: which of two equal items comes first is up to them.
void Queue::siftTowardsRoot(size_t from, size_t position) {
  runtime::Runtime& values = m_asyncio.runtime();
  while (position > from) {
    const size_t parent = (position - 1) / 2;
    const Value item = m_items[position];
    const Value other = m_items[parent];
    if (!runtime::lessThan(values, item, other)) return;
    m_items[position].swap(m_items[parent]);
    position = parent;
  }
}

void Queue::siftTowardsLeaves() {
  runtime::Runtime& values = m_asyncio.runtime();
  size_t position = 0;
  for (size_t child = 1; child < m_items.size(); child = 2 * position + 1) {
    const size_t right = child + 1;
    if (right < m_items.size()) {
      const Value left = m_items[child];
      const Value other = m_items[right];
      if (!runtime::lessThan(values, left, other)) child = right;
    }
    m_items[position].swap(m_items[child]);
    position = child;
  }
  siftTowardsRoot(0, position);
}

namespace {

Body putBody(Ref<Queue> queue, Value item) {
  for (bool again = false; queue->isFull(); again = true) {
    if (again) queue->recordGivesUp();
    const Ref<Future> putter = queue->enqueuePutter();
    Value failure;
    try {
      co_await putter;
    } catch (runtime::Raise& raise) {
      failure = std::move(raise.exception);
    }
    if (failure.isUnbound()) continue;
    queue->recordGivesUp();
    putter->cancel(Value::none());
    queue->leavePutters(putter);
    if (!queue->isFull() && !putter->cancelled()) queue->wakePutter();
    throw runtime::Raise{failure};
  }
  queue->putNow(std::move(item));
  co_return Value::none();
}

Body getBody(Ref<Queue> queue) {
  for (bool again = false; queue->size() == 0; again = true) {
    if (again) queue->recordGivesUp();
    const Ref<Future> getter = queue->enqueue("queue.get()", "get");
    Value failure;
    try {
      co_await getter;
    } catch (runtime::Raise& raise) {
      failure = std::move(raise.exception);
    }
    if (failure.isUnbound()) continue;
    queue->recordGivesUp();
    getter->cancel(Value::none());
    queue->leave(getter);
    if (queue->size() > 0 && !getter->cancelled()) queue->wakeGetter();
    throw runtime::Raise{failure};
  }
  co_return queue->getNow();
}

Body joinBody(Ref<Queue> queue) {
  if (queue->unfinished() > 0) {
    const Ref<Coroutine> wait = queue->finishedEvent().wait();
    co_await wait;
  }
  co_return Value::none();
}

}  // namespace

Ref<Coroutine> Queue::put(Value item) {
  return makeCoroutine(m_asyncio, "Queue.put", {"queue.put()", {}, ""},
                       putBody(Ref<Queue>(this), std::move(item)));
}

Ref<Coroutine> Queue::get() {
  return makeCoroutine(m_asyncio, "Queue.get", {"queue.get()", {}, ""}, getBody(Ref<Queue>(this)));
}

Ref<Coroutine> Queue::join() {
  return makeCoroutine(m_asyncio, "Queue.join", {"queue.join()", {}, ""}, joinBody(Ref<Queue>(this)));
}

}  // namespace loopscope::aio
