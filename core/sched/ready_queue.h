// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include "core/base/check.h"
#include "core/sched/handle.h"

// First in, first out, in a ring that doubles when it is full.

namespace loopscope::sched {

class ReadyQueue {
 public:
  bool empty() const { return m_size == 0; }
  size_t size() const { return m_size; }

  void push(const Handle& handle) {
    if (m_size == m_ring.size()) grow();
    m_ring[(m_head + m_size) & (m_ring.size() - 1)] = handle;
    ++m_size;
  }
  Handle pop() {
    CHECK(m_size > 0);
    const Handle handle = m_ring[m_head];
    m_head = (m_head + 1) & (m_ring.size() - 1);
    --m_size;
    return handle;
  }

 private:
  void grow() {
    std::vector<Handle> larger(m_ring.empty() ? 64 : 2 * m_ring.size());
    for (size_t i = 0; i < m_size; ++i) larger[i] = m_ring[(m_head + i) & (m_ring.size() - 1)];
    m_ring.swap(larger);
    m_head = 0;
  }

  std::vector<Handle> m_ring;  // its size is a power of two
  size_t m_head = 0;
  size_t m_size = 0;
};

}  // namespace loopscope::sched
