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
  // Puts it into the trace as its class called with these arguments, "(2)". What is part of something else,
  // as a queue's event is, stays out. The value: a counter or capacity.
  void announce(std::string_view arguments, int64_t value);

  // The method as the program's subclass has it, bound; Unbound when it is the library's own.
  runtime::Value overridden(std::string_view method);

 protected:
  Primitive(runtime::Type& type, Asyncio& asyncio, trace::ObjectKind kind);
  Loop& loop();
  // The first that waits and is not done. Null: nobody.
  Future* firstNotDone() const;
  void record(trace::EventKind kind, int64_t value);
  static LaneId laneWaitingFor(const Future& waiter);

  Asyncio& m_asyncio;
  trace::ObjectKind m_traceKind;
  ObjectId m_objectId;
  std::deque<runtime::Ref<Future>> m_waiters;

 private:
  runtime::Ref<Loop> m_loop;
};

class Lock : public Primitive {
 public:
  Lock(runtime::Type& type, Asyncio& asyncio);
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

class Event : public Primitive {
 public:
  Event(runtime::Type& type, Asyncio& asyncio);
  bool isSet() const { return m_set; }
  void set();
  void reset();
  runtime::Ref<Coroutine> wait();

 private:
  bool m_set = false;
};

class Semaphore : public Primitive {
 public:
  Semaphore(runtime::Type& type, Asyncio& asyncio);
  // bounded: release may not pass the value.
  void initialize(int64_t value, bool bounded);
  bool locked() const { return m_value == 0 || anyWaiterNotCancelled(); }
  int64_t value() const { return m_value; }
  runtime::Ref<Coroutine> acquire();
  void releaseOne();

  bool tryAcquire();
  void giveBack();
  void wakeNext();
  void recordAcquired();

 private:
  int64_t m_value = 1;
  int64_t m_bound = -1;  // none
};

class Condition : public Primitive {
 public:
  Condition(runtime::Type& type, Asyncio& asyncio, runtime::Ref<Lock> lock);
  Lock& lock() const { return *m_lock; }
  void setLock(runtime::Ref<Lock> lock) { m_lock = std::move(lock); }
  runtime::Ref<Coroutine> wait();
  runtime::Ref<Coroutine> waitFor(runtime::Value predicate);
  void notify(int64_t count);
  void clear() override;

 private:
  runtime::Ref<Lock> m_lock;
};

// Acquires and releases as the program's subclass does, if it is one.
template <class T>
runtime::Ref<Coroutine> acquireOwn(T& primitive) {
  const runtime::Value own = primitive.overridden("acquire");
  if (own.isUnbound()) return primitive.acquire();
  Asyncio& asyncio = primitive.asyncio();
  const runtime::Value made = asyncio.runtime().call(own, {});
  runtime::Ref<Coroutine> coroutine = asyncio.coroutineFor(made);
  if (!coroutine) asyncio.raiseNotAwaitable(made);
  return coroutine;
}
inline void releaseOwn(Lock& lock) {
  const runtime::Value own = lock.overridden("release");
  own.isUnbound() ? lock.unlock() : static_cast<void>(lock.asyncio().runtime().call(own, {}));
}
inline void releaseOwn(Semaphore& semaphore) {
  const runtime::Value own = semaphore.overridden("release");
  own.isUnbound() ? semaphore.releaseOne() : static_cast<void>(semaphore.asyncio().runtime().call(own, {}));
}

// "async with": acquires; gives None.
runtime::Ref<Coroutine> enter(Asyncio& asyncio, const char* name, runtime::Ref<Coroutine> acquire);
// Its end, which does not suspend.
runtime::Ref<Coroutine> leave(Asyncio& asyncio, const char* name, std::function<void()> release);

}  // namespace loopscope::aio
