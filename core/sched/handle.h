// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>

#include "core/base/ids.h"

// What stands in the ready queue and among the timers. No allocation: a task schedules itself.

namespace loopscope::sched {

// Something that the loop can run. For each time it is scheduled, the loop calls run or drop exactly once;
// either one gives back the reference that scheduling took.
class Runnable {
 public:
  // May throw what the loop must not swallow: SystemExit, the end of the run.
  virtual void run(uintptr_t argument, EventId scheduled) = 0;
  // Leaves its queue without being run: it was cancelled, or the loop goes away.
  virtual void drop(uintptr_t argument) = 0;

  // A cancelled handle keeps its place and is skipped. Only for what is scheduled at most once at a time.
  bool handleCancelled() const { return m_handleCancelled; }

 protected:
  ~Runnable() = default;
  bool m_handleCancelled = false;
};

struct Handle {
  Runnable* target = nullptr;
  uintptr_t argument = 0;  // means what the target wants it to mean
  EventId event;           // the event that scheduled it, which is its name in the trace
};

}  // namespace loopscope::sched
