// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/check.h"
#include "core/base/sim_time.h"

// Simulated time. It moves only when somebody moves it, and never back.

namespace loopscope::sched {

class Clock {
 public:
  SimTime now() const { return m_now; }
  void advanceTo(SimTime time) {
    CHECK(time >= m_now);
    m_now = time;
  }

 private:
  SimTime m_now;
};

}  // namespace loopscope::sched
