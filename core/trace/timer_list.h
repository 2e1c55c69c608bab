// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include "core/trace/loop_state.h"

// The timers of a state being folded. Setting and removing one costs a binary search; order is only made when
// somebody looks, in one linear pass: what was sorted before stays sorted, what came since is merged in.

namespace loopscope::trace {

class TimerList {
 public:
  // Timers are added in the order of their events.
  void add(const TimerEntry& timer);
  // False when no such timer is set.
  bool remove(EventId handle, SimTime deadline);
  size_t size() const { return m_sorted.size() + m_added.size() - m_gone; }
  // By deadline, then in the order in which they were set.
  std::vector<TimerEntry> inOrder() const;
  // Puts everything in order and forgets what is gone, which makes copies and later searches cheap.
  void settle();

 private:
  struct Slot {
    TimerEntry timer;
    bool gone = false;
  };

  std::vector<Slot> m_sorted;  // by deadline and handle
  std::vector<Slot> m_added;   // by handle: later than m_sorted was made
  size_t m_gone = 0;
};

}  // namespace loopscope::trace
