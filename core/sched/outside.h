// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>

// What happens outside of the program: begun at one instant, it is there at another, on the one clock. A
// server has answered, a file has been read. No thread of the program works on it meanwhile; whoever waits
// for it is woken from here. See Threads::expect.

namespace loopscope::sched {

class Arrival {
 public:
  virtual ~Arrival() = default;
  // Called between whatever the program does, at the time that was expected; at equal times in the order of
  // expectation among threads that wake, before timers. Must not throw the program's errors.
  virtual void arrive() = 0;

 private:
  friend class Threads;
  uint64_t m_wake = 0;  // the order of the one that is expected; 0: none
};

}  // namespace loopscope::sched
