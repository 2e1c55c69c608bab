// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <deque>
#include <string_view>

#include "core/aio/asyncio.h"

// What threads stand still for. The locks of threading are here whole; its other classes, and those of queue,
// are written in Python on top of a line of waiting threads, which is what CPython's own conditions are.
// Nothing here is about asyncio: a coroutine that uses it blocks its loop.

namespace loopscope::aio {

// Threads that wait in a line until somebody lets the first ones go on. In the trace it has the name that the
// program binds it to, else the label; with an empty label it is not in the trace.
class ThreadLine : public runtime::Object {
 public:
  ThreadLine(runtime::Type& type, Asyncio& asyncio, trace::ObjectKind kind, std::string_view label,
             int64_t value);
  // A second line for the same thing: those who put into a queue beside those who get.
  ThreadLine(runtime::Type& type, Asyncio& asyncio, const ThreadLine& other)
      : Object(type, runtime::ObjectKind::Other), m_asyncio(asyncio), m_objectId(other.m_objectId) {}

  size_t size() const { return m_waiting.size(); }
  ObjectId objectId() const { return m_objectId; }
  // The current thread stands still in that call, "queue.get()", for that operation, "get". False: the time
  // came first. The holder is whom it waits for, if somebody has what it wants.
  bool wait(std::string_view call, std::string_view operation, SimTime until = SimTime::max(),
            const LaneId* holder = nullptr);
  // Lets that many go on, first in first out; gives how many there were.
  size_t wake(size_t count);
  void record(trace::EventKind kind, int64_t value, std::string_view text = {});

 private:
  struct Waiting {
    sched::Thread* thread;
    LaneId lane;
  };
  Asyncio& m_asyncio;
  ObjectId m_objectId;
  std::deque<Waiting> m_waiting;
};

// threading.Lock and RLock. Whoever runs may take a lock that is free before the one that was let go on does:
// there is no hand-over, as with CPython's. Reentrant: its thread may take it again and again.
class ThreadLock final : public ThreadLine {
 public:
  ThreadLock(runtime::Type& type, Asyncio& asyncio, bool reentrant);

  bool locked() const { return m_count > 0; }
  bool reentrant() const { return m_reentrant; }
  int64_t count() const { return m_count; }
  int64_t owner() const { return m_owner; }  // the number of its thread; 0: free
  bool isMine();
  // False: it is taken, and the time came first.
  bool acquire(SimTime until);
  bool tryAcquire();
  // Throws RuntimeError when nobody, or another thread, holds it.
  void unlock();
  // For Condition.wait: gives it up, however often it was taken; takes it again as often.
  int64_t giveUp();
  void takeBack(int64_t count);

 private:
  void take(int64_t count);
  void setFree();

  Asyncio& m_asyncio;
  const bool m_reentrant;
  int64_t m_count = 0;
  int64_t m_owner = 0;
  LaneId m_holder;
};

}  // namespace loopscope::aio
