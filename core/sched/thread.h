// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <exception>
#include <functional>
#include <memory>
#include <optional>

#include "core/sched/fiber.h"
#include "core/sched/processors.h"
#include "core/sched/threads.h"

// What Threads keeps of each thread; its own files only.

namespace loopscope::sched {

class Thread : public Computing {
 public:
  // The main thread: its stack is that of whoever runs the program.
  explicit Thread(LaneId itsLane) : lane(itsLane) {}
  Thread(LaneId itsLane, std::function<void()> body)
      : fiber(std::in_place, [this, run = std::move(body)] { guard(run); }), lane(itsLane) {}

  std::optional<Fiber> fiber;
  std::unique_ptr<ThreadState> state;
  LaneId lane;
  EventId cause;
  uint64_t wake = 0;  // the order of the wake-up that counts; 0: none
  LaneId parkedOn;    // the lane that it stands still on: its own, or that of a task
  SimTime computed;
  EventId inLineSince;  // BlockBegins, while it waits for the GIL or a processor
  const char* inLineFor = nullptr;
  bool computing = false;  // stands still only for as long as it computes
  bool seated = false;     // has got what it was in line for
  bool parked = false;
  bool unparked = false;
  bool daemon = false;
  const Standstill* standstill = nullptr;
  std::exception_ptr failure;  // what ends the whole run

 private:
  void guard(const std::function<void()>& run) {
    try {
      run();
    } catch (const Fiber::Unwinding&) {
      throw;
    } catch (...) {
      failure = std::current_exception();
    }
  }
};

}  // namespace loopscope::sched
