// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <deque>
#include <vector>

#include "core/aio/asyncio.h"

// What the pools of a run share. A pool takes one job at a time, and waits with it until a new worker has
// begun; meanwhile other threads that submit stand in line. When the main thread has ended, pools take no
// more. Rules: CPython's concurrent/futures/thread.py, _global_shutdown_lock and _python_exit.

namespace loopscope::aio {

class Executor;

// A lock of the library's own, which the trace does not show. First in first out, but whoever runs may take
// it before the one that was woken.
class InnerLock {
 public:
  explicit InnerLock(Asyncio& asyncio) : m_asyncio(asyncio) {}

  class Holding {
   public:
    explicit Holding(InnerLock& lock) : m_lock(lock) { m_lock.acquire(); }
    ~Holding() { m_lock.release(); }
    Holding(const Holding&) = delete;
    Holding& operator=(const Holding&) = delete;

   private:
    InnerLock& m_lock;
  };

 private:
  void acquire();
  void release();

  Asyncio& m_asyncio;
  bool m_isHeld = false;
  std::deque<sched::Thread*> m_waiting;  // null: the main thread
};

class Pools {
 public:
  explicit Pools(Asyncio& asyncio);
  ~Pools();

  InnerLock& lock() { return m_lock; }
  // One that has workers, from its first one on.
  void add(Executor& pool);
  // The main thread has ended: whoever is idle goes, and no pool takes jobs.
  void end();
  bool haveEnded() const { return m_haveEnded; }
  void clear();

 private:
  InnerLock m_lock;
  bool m_haveEnded = false;
  std::vector<runtime::Ref<Executor>> m_pools;
};

}  // namespace loopscope::aio
