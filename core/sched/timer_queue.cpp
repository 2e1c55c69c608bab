// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sched/timer_queue.h"

#include <algorithm>

#include "core/base/check.h"

namespace loopscope::sched {

namespace {

struct Later {
  bool operator()(const Timer& a, const Timer& b) const {
    return a.deadline != b.deadline ? a.deadline > b.deadline : a.order > b.order;
  }
};

}  // namespace

void TimerQueue::push(SimTime deadline, const Handle& handle) {
  m_heap.push_back({deadline, m_created++, handle});
  std::push_heap(m_heap.begin(), m_heap.end(), Later());
}

Timer TimerQueue::pop() {
  CHECK(!m_heap.empty());
  std::pop_heap(m_heap.begin(), m_heap.end(), Later());
  const Timer timer = m_heap.back();
  m_heap.pop_back();
  return timer;
}

void TimerQueue::restore() {
  std::make_heap(m_heap.begin(), m_heap.end(), Later());
}

void TimerQueue::sort(std::vector<Timer>& timers) {
  std::sort(timers.begin(), timers.end(), [](const Timer& a, const Timer& b) { return Later()(b, a); });
}

}  // namespace loopscope::sched
