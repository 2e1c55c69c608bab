// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <deque>

#include "core/aio/sync.h"

// asyncio's Queue, PriorityQueue and LifoQueue. Rules: CPython's asyncio/queues.py.
//
// A program may look at the items through _queue, and a subclass may bring a container of its own in _init,
// _put and _get. From then on the items are in that Python object; until then here, which is quicker.

namespace loopscope::aio {

enum class QueueOrder : uint8_t { Fifo, Lifo, Priority };

class Queue : public Primitive {
 public:
  Queue(runtime::Type& type, Asyncio& asyncio, QueueOrder order);
  void initialize(runtime::Value maxSize);

  const runtime::Value& maxSize() const { return m_maxSize; }
  // As a subclass may see them.
  int64_t size();
  bool isFull();
  bool isEmpty();
  runtime::Value putNowOwn(runtime::Value item);
  runtime::Value getNowOwn();

  // Its own: qsize, full, empty.
  int64_t ownSize();
  bool ownFull() { return m_capacity > 0 && size() >= m_capacity; }
  // The items as a deque, or a list.
  const runtime::Value& container();
  void setContainer(runtime::Value container);
  bool hasItems() { return m_container.isUnbound() ? !m_items.empty() : ownSize() > 0; }
  const std::deque<runtime::Value>& items() const { return m_items; }  // empty when there is a container
  size_t getterCount() const { return m_waiters.size(); }
  size_t putterCount() const { return m_putters.size(); }
  int64_t unfinished() const { return m_unfinished; }

  runtime::Ref<Coroutine> put(runtime::Value item);
  runtime::Ref<Coroutine> get();
  runtime::Ref<Coroutine> join();
  void putNow(runtime::Value item);  // throws QueueFull
  runtime::Value getNow();           // throws QueueEmpty
  void push(runtime::Value item);    // _put
  runtime::Value pop();              // _get
  void taskDone();                   // throws ValueError

  // For its coroutines. Getters are the primitive's own waiters.
  runtime::Ref<Future> enqueuePutter();
  void leavePutters(const runtime::Ref<Future>& putter);
  void wakeGetter() { wakeNext(m_waiters); }
  void wakePutter() { wakeNext(m_putters); }
  Event& finishedEvent() const { return *m_finished; }

  void clear() override;

 private:
  static void wakeNext(std::deque<runtime::Ref<Future>>& waiters);
  void pushIntoContainer(runtime::Value item);
  runtime::Value popFromContainer();
  runtime::Value popHere();
  void siftTowardsRoot(size_t from, size_t position);
  void siftTowardsLeaves();
  int64_t sizeToRecord() const;

  QueueOrder m_order;
  runtime::Value m_maxSize;
  int64_t m_capacity = 0;  // 0: none
  std::deque<runtime::Value> m_items;
  runtime::Value m_container;  // Unbound: the items are in m_items
  std::deque<runtime::Ref<Future>> m_putters;
  int64_t m_unfinished = 0;
  runtime::Ref<Event> m_finished;
};

}  // namespace loopscope::aio
