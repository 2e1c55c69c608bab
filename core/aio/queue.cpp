// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/aio/queue.h"

#include <algorithm>

#include <fmt/format.h>

#include "core/aio/types.h"
#include "core/runtime/builtin_types.h"
#include "core/runtime/list.h"
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

// Whether one item goes before another. The program's __lt__ may do anything to the queue meanwhile.
bool isLess(runtime::Runtime& values, const std::deque<Value>& items, size_t left, size_t right) {
  const size_t size = items.size();
  const Value first = items[left];
  const Value second = items[right];
  const bool less = runtime::lessThan(values, first, second);
  if (items.size() != size) {
    values.raise(*values.types().runtimeError, "list changed size during iteration");
  }
  return less;
}

}  // namespace

Queue::Queue(runtime::Type& type, Asyncio& asyncio, QueueOrder order)
    : Primitive(type, asyncio, trace::ObjectKind::Queue),
      m_order(order),
      m_maxSize(Value::integer(0)),
      m_finished(asyncio.runtime().heap().make<Event>(*asyncio.types().event, asyncio)) {
  m_finished->set();
}

void Queue::initialize(Value maxSize) {
  m_capacity = capacityOf(m_asyncio, maxSize);
  m_maxSize = std::move(maxSize);
  announce(m_capacity > 0 ? fmt::format("(maxsize={})", m_capacity) : "()", m_capacity);
  const Value own = overridden("_init");
  if (!own.isUnbound()) m_asyncio.runtime().call(own, {m_maxSize});
}

void Queue::clear() {
  m_items.clear();
  m_container = Value();
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

// ---- What a subclass may have of its own

int64_t Queue::size() {
  const Value own = overridden("qsize");
  if (own.isUnbound()) return ownSize();
  return runtime::toIndex(m_asyncio.runtime(), m_asyncio.runtime().call(own, {}));
}

bool Queue::isFull() {
  const Value own = overridden("full");
  return own.isUnbound() ? ownFull() : runtime::truth(m_asyncio.runtime(), m_asyncio.runtime().call(own, {}));
}

bool Queue::isEmpty() {
  const Value own = overridden("empty");
  if (!own.isUnbound()) return runtime::truth(m_asyncio.runtime(), m_asyncio.runtime().call(own, {}));
  return !hasItems();
}

Value Queue::putNowOwn(Value item) {
  const Value own = overridden("put_nowait");
  if (!own.isUnbound()) return m_asyncio.runtime().call(own, {item});
  putNow(std::move(item));
  return Value::none();
}

Value Queue::getNowOwn() {
  const Value own = overridden("get_nowait");
  return own.isUnbound() ? getNow() : m_asyncio.runtime().call(own, {});
}

// ---- The items

int64_t Queue::ownSize() {
  return m_container.isUnbound() ? static_cast<int64_t>(m_items.size())
                                 : runtime::length(m_asyncio.runtime(), m_container);
}

// Without running the program's code.
int64_t Queue::sizeToRecord() const {
  if (m_container.isUnbound()) return static_cast<int64_t>(m_items.size());
  const bool isBuiltin = m_container.isObject() && !m_container.object()->type().isProgramClass;
  return isBuiltin ? runtime::length(m_asyncio.runtime(), m_container) : m_unfinished;
}

const Value& Queue::container() {
  if (!m_container.isUnbound()) return m_container;
  runtime::Runtime& values = m_asyncio.runtime();
  const std::vector<Value> items(m_items.begin(), m_items.end());
  Value list = runtime::List::make(values, items);
  m_container = m_order == QueueOrder::Fifo
                    ? values.call(m_asyncio.language().fromLibrary("collections", "deque"), {list})
                    : std::move(list);
  m_items.clear();
  return m_container;
}

void Queue::setContainer(Value container) {
  m_items.clear();
  m_container = std::move(container);
}

void Queue::putNow(Value item) {
  if (isFull()) throw runtime::Raise{m_asyncio.runtime().call(Value::of(m_asyncio.types().queueFull), {})};
  sched::Recorder& recorder = m_asyncio.recorder();
  const TextId text = recorder.enabled() ? m_asyncio.describe(item) : TextId();
  const Value own = overridden("_put");
  if (own.isUnbound()) {
    push(std::move(item));
  } else {
    m_asyncio.runtime().call(own, {item});
  }
  if (recorder.enabled()) {
    recorder.record(EventKind::QueuePut, {.object = m_objectId, .value = sizeToRecord(), .text = text});
  }
  ++m_unfinished;
  m_finished->reset();
  wakeGetter();
}

Value Queue::getNow() {
  if (isEmpty()) {
    throw runtime::Raise{m_asyncio.runtime().call(Value::of(m_asyncio.types().queueEmpty), {})};
  }
  const Value own = overridden("_get");
  Value item = own.isUnbound() ? pop() : m_asyncio.runtime().call(own, {});
  sched::Recorder& recorder = m_asyncio.recorder();
  if (recorder.enabled()) {
    recorder.record(EventKind::QueueGot,
                    {.object = m_objectId, .value = sizeToRecord(), .text = m_asyncio.describe(item)});
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
  if (!m_container.isUnbound()) return pushIntoContainer(std::move(item));
  m_items.push_back(std::move(item));
  if (m_order == QueueOrder::Priority) siftTowardsRoot(0, m_items.size() - 1);
}

Value Queue::pop() {
  return m_container.isUnbound() ? popHere() : popFromContainer();
}

void Queue::pushIntoContainer(Value item) {
  runtime::Runtime& values = m_asyncio.runtime();
  if (m_order != QueueOrder::Priority) {
    values.callMethod(m_container, "append", {item});
  } else {
    values.call(m_asyncio.language().fromLibrary("heapq", "heappush"), {m_container, item});
  }
}

Value Queue::popFromContainer() {
  runtime::Runtime& values = m_asyncio.runtime();
  if (m_order == QueueOrder::Priority)
    return values.call(m_asyncio.language().fromLibrary("heapq", "heappop"), {m_container});
  return values.callMethod(m_container, m_order == QueueOrder::Fifo ? "popleft" : "pop", {});
}

Value Queue::popHere() {
  if (m_items.empty()) {
    constexpr std::string_view kMessages[] = {"pop from an empty deque", "pop from empty list",
                                              "index out of range"};
    runtime::Runtime& values = m_asyncio.runtime();
    values.raise(*values.types().indexError, kMessages[static_cast<size_t>(m_order)]);
  }
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
    if (!isLess(values, m_items, position, parent)) return;
    m_items[position].swap(m_items[parent]);
    position = parent;
  }
}

void Queue::siftTowardsLeaves() {
  runtime::Runtime& values = m_asyncio.runtime();
  size_t position = 0;
  for (size_t child = 1; child < m_items.size(); child = 2 * position + 1) {
    const size_t right = child + 1;
    if (right < m_items.size() && !isLess(values, m_items, child, right)) child = right;
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
  co_return queue->putNowOwn(std::move(item));
}

Body getBody(Ref<Queue> queue) {
  for (bool again = false; queue->isEmpty(); again = true) {
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
    if (!queue->isEmpty() && !getter->cancelled()) queue->wakeGetter();
    throw runtime::Raise{failure};
  }
  co_return queue->getNowOwn();
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
