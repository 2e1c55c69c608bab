// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/check.h"
#include "core/base/sim_time.h"
#include "core/sched/limit.h"

// Simulated time. It moves only when somebody moves it, and never back.

namespace loopscope::sched {

class Clock {
 public:
  Clock() = default;
  explicit Clock(SimTime limit) : m_limit(limit) {}

  SimTime now() const { return m_now; }
  // Throws LimitReached when that is past the limit; the clock then stands at the limit.
  void advanceTo(SimTime time) {
    CHECK(time >= m_now);
    if (time > m_limit) {
      m_now = m_limit;
      throw LimitReached{"The run was stopped after " + formatDuration(m_limit) + " of simulated time."};
    }
    m_now = time;
  }

 private:
  SimTime m_now;
  SimTime m_limit = SimTime::max();
};

}  // namespace loopscope::sched
