// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include "core/base/finally.h"
#include "core/base/sim_time.h"
#include "core/sched/handle.h"

// Timers by deadline; equal deadlines in the order in which they were set. Cancelled ones stay until they
// reach the head or become too many, as in CPython.

namespace loopscope::sched {

struct Timer {
  SimTime deadline;
  uint64_t order;  // of creation
  Handle handle;
};

class TimerQueue {
 public:
  bool empty() const { return m_heap.empty(); }
  size_t size() const { return m_heap.size(); }
  const Timer& head() const { return m_heap.front(); }

  void push(SimTime deadline, const Handle& handle);
  Timer pop();
  // To be told of each cancellation: decides when a sweep is due.
  void noteCancelled() { ++m_cancelled; }
  // Takes out the cancelled timers that CPython would drop now, and gives them to drop (a Timer), which lets
  // go of them.
  template <class Drop>
  void dropCancelled(Drop drop) {
    if (m_heap.size() > kSweepAtLeast && 2 * m_cancelled > m_heap.size()) sweep(drop);
    while (!m_heap.empty() && m_heap.front().handle.target->handleCancelled()) {
      if (m_cancelled > 0) --m_cancelled;
      drop(pop());
    }
  }

 private:
  static constexpr size_t kSweepAtLeast = 100;
  template <class Drop>
  void sweep(Drop drop) {
    std::vector<Timer> cancelled;
    std::vector<Timer> kept;
    for (const Timer& timer : m_heap) {
      (timer.handle.target->handleCancelled() ? cancelled : kept).push_back(timer);
    }
    m_heap = std::move(kept);
    m_cancelled = 0;
    restore();
    sort(cancelled);
    size_t dropped = 0;
    const Finally keepsRest([&] {  // when the run ends in the middle
      m_heap.insert(m_heap.end(), cancelled.begin() + static_cast<ptrdiff_t>(dropped), cancelled.end());
    });
    while (dropped < cancelled.size()) drop(cancelled[dropped++]);
  }
  void restore();
  static void sort(std::vector<Timer>& timers);

  std::vector<Timer> m_heap;  // a binary heap
  uint64_t m_created = 0;
  size_t m_cancelled = 0;
};

}  // namespace loopscope::sched
