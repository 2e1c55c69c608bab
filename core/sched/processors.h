// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <deque>
#include <map>
#include <vector>

#include "core/base/sim_time.h"

// Who may compute where code has a price. The threads of one process take turns with its interpreter lock,
// the GIL: whoever waits for it gets it when the holder stands still, or has had it for the switch interval.
// Processes run side by side on so many processors; when there are more of them, they take turns as well.
// Both lines are first in, first out.

namespace loopscope::sched {

// A thread, as far as this is concerned.
struct Computing {
  uint32_t process = 0;
  bool isInLine = false;
  SimTime since;  // when it got both, or lined up
};

class Processors {
 public:
  // sys.getswitchinterval() of CPython; of processors, the same.
  static constexpr SimTime kSwitchInterval = {5'000'000};

  explicit Processors(int count) : m_free(count) {}

  // False: it is in line now, and whoever gives something up finds it there.
  bool take(Computing& thread, SimTime now);
  // Those that have both now, in order.
  std::vector<Computing*> giveUp(Computing& thread, SimTime now);
  // Has it had its turn while others wait?
  bool mustGiveWay(const Computing& thread, SimTime now) const;
  bool anyInLine() const { return m_inLine > 0; }
  // What it is in line for: the GIL, or a processor.
  bool waitsForGil(const Computing& thread) const;

 private:
  struct Process {
    Computing* holder = nullptr;  // of the GIL
    std::deque<Computing*> line;
  };
  bool seat(Computing& thread, SimTime now);  // it has the GIL; now a processor

  std::map<uint32_t, Process> m_processes;
  std::deque<Computing*> m_line;  // have the GIL, and no processor
  int m_free;
  size_t m_inLine = 0;
};

}  // namespace loopscope::sched
