// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <deque>

#include "core/aio/asyncio.h"
#include "core/aio/library_coroutine.h"

// asyncio's Lock, Event, Condition, Semaphore. Rules: CPython's asyncio/locks.py, line for line, because who
// is woken when is what they are about.

namespace loopscope::aio {

// What all of them have: who waits, first in first out, and the loop they belong to from first use.
class Primitive : public runtime::Object {
 public:
  Asyncio& asyncio() const { return m_asyncio; }
  ObjectId objectId() const { return m_objectId; }
  size_t waiterCount() const { return m_waiters.size(); }
  bool anyWaiterNotCancelled() const;
  void clear() override;

  // A future at the end of the queue. The text says what it is waited for: "acquire".
  runtime::Ref<Future> enqueue(const char* futureLabel, const char* operation);
  void leave(const runtime::Ref<Future>& waiter);
  void recordGivesUp();

 protected:
  // An empty label keeps it out of the trace.
  Primitive(runtime::Type& type, Asyncio& asyncio, trace::ObjectKind kind, std::string_view label,
            int64_t value);
  Loop& loop();
  // The first that waits and is not done. Null: nobody.
  Future* firstNotDone() const;
  void record(trace::EventKind kind, int64_t value);
  static LaneId laneWaitingFor(const Future& waiter);

  Asyncio& m_asyncio;
  ObjectId m_objectId;
  std::deque<runtime::Ref<Future>> m_waiters;

 private:
  runtime::Ref<Loop> m_loop;
};

class Lock final : public Primitive {
 public:
  // Internal: part of something else, and not in the trace.
  Lock(runtime::Type& type, Asyncio& asyncio, bool isInternal = false);
  bool locked() const { return m_locked; }
  runtime::Ref<Coroutine> acquire();
  void unlock();  // "release" is what references do
  // Takes it at once if nobody waits in line.
  bool tryAcquire();
  void take();
  void wakeFirst();

 private:
  bool m_locked = false;
};

class Event final : public Primitive {
 public:
  Event(runtime::Type& type, Asyncio& asyncio, bool isInternal = false);
  bool isSet() const { return m_set; }
  void set();
  void reset();
  runtime::Ref<Coroutine> wait();

 private:
  bool m_set = false;
};

class Semaphore final : public Primitive {
 public:
  // bound: what release may not pass; -1: no bound.
  Semaphore(runtime::Type& type, Asyncio& asyncio, int64_t value, int64_t bound);
  bool locked() const { return m_value == 0 || anyWaiterNotCancelled(); }
  int64_t value() const { return m_value; }
  runtime::Ref<Coroutine> acquire();
  void releaseOne();

  bool tryAcquire();
  void giveBack();
  void wakeNext();
  void recordAcquired();

 private:
  int64_t m_value;
  int64_t m_bound;
};

class Condition final : public Primitive {
 public:
  Condition(runtime::Type& type, Asyncio& asyncio, runtime::Ref<Lock> lock, bool isInternal = false);
  Lock& lock() const { return *m_lock; }
  runtime::Ref<Coroutine> wait();
  runtime::Ref<Coroutine> waitFor(runtime::Value predicate);
  void notify(int64_t count);
  void clear() override;

 private:
  runtime::Ref<Lock> m_lock;
};

// "async with": acquires; gives None.
runtime::Ref<Coroutine> enter(Asyncio& asyncio, const char* name, runtime::Ref<Coroutine> acquire);
// Its end, which does not suspend.
runtime::Ref<Coroutine> leave(Asyncio& asyncio, const char* name, std::function<void()> release);

}  // namespace loopscope::aio
