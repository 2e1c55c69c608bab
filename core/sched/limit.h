// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

// A run is bounded: in events, in simulated time. Whoever would go past a bound throws this; it passes
// through everything, and the run ends with what was recorded so far.

namespace loopscope::sched {

struct LimitReached {
  std::string sentence;  // which limit it was, for people
};

}  // namespace loopscope::sched
