// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <deque>

#include "core/aio/sync.h"

// asyncio's Queue, PriorityQueue and LifoQueue. Rules: CPython's asyncio/queues.py.

namespace loopscope::aio {

enum class QueueOrder : uint8_t { Fifo, Lifo, Priority };

class Queue final : public Primitive {
 public:
  Queue(runtime::Type& type, Asyncio& asyncio, QueueOrder order, runtime::Value maxSize);

  const runtime::Value& maxSize() const { return m_maxSize; }
  int64_t size() const { return static_cast<int64_t>(m_items.size()); }
  bool isFull() const { return m_capacity > 0 && size() >= m_capacity; }
  const std::deque<runtime::Value>& items() const { return m_items; }
  size_t getterCount() const { return m_waiters.size(); }
  size_t putterCount() const { return m_putters.size(); }
  int64_t unfinished() const { return m_unfinished; }

  runtime::Ref<Coroutine> put(runtime::Value item);
  runtime::Ref<Coroutine> get();
  runtime::Ref<Coroutine> join();
  void putNow(runtime::Value item);  // throws QueueFull
  runtime::Value getNow();           // throws QueueEmpty
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
  void push(runtime::Value item);
  runtime::Value pop();
  void siftTowardsRoot(size_t from, size_t position);
  void siftTowardsLeaves();

  QueueOrder m_order;
  runtime::Value m_maxSize;
  int64_t m_capacity = 0;  // 0: none
  std::deque<runtime::Value> m_items;
  std::deque<runtime::Ref<Future>> m_putters;
  int64_t m_unfinished = 0;
  runtime::Ref<Event> m_finished;
};

}  // namespace loopscope::aio
