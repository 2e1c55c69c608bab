// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <memory>
#include <stdexcept>
#include <string>
#include <vector>

#include "core/sched/event_loop.h"

// A loop on a clock of its own, and runnables that write down what happens to them.

namespace loopscope::sched {

class Fixture {
 public:
  explicit Fixture(RecorderLimits limits = {}, SimTime timeLimit = SimTime::max())
      : clock(timeLimit),
        recorder(clock, limits, true),
        threads(clock, recorder),
        loop(clock, recorder, threads, LaneId(0)) {
    threads.setStuck([] { throw std::runtime_error("stuck"); });
  }

  class Step final : public Runnable {
   public:
    explicit Step(std::function<void()> action) : m_action(std::move(action)) {}
    void run(uintptr_t, EventId) override { m_action(); }
    void drop(uintptr_t) override { ++drops; }
    void cancel() { m_handleCancelled = true; }
    int drops = 0;

   private:
    std::function<void()> m_action;
  };

  Step& step(std::function<void()> action) {
    return *steps.emplace_back(std::make_unique<Step>(std::move(action)));
  }
  Step& soon(std::function<void()> action) {
    Step& made = step(std::move(action));
    loop.callSoon({&made, 0, EventId()});
    return made;
  }
  Step& at(int64_t ns, std::function<void()> action) {
    Step& made = step(std::move(action));
    loop.callAt({ns}, {&made, 0, recorder.record(trace::EventKind::TimerSet, {.value = ns})});
    return made;
  }
  // Writes the name and where it ran: "a@2:100" is iteration 2 at 100 ns.
  std::function<void()> note(std::string name) {
    return [this, name] {
      log.push_back(name + "@" + std::to_string(loop.iteration()) + ":" + std::to_string(clock.now().ns));
    };
  }

  // The loop drops what is left when it goes, so its targets outlive it.
  std::vector<std::unique_ptr<Step>> steps;
  std::vector<std::string> log;
  Clock clock;
  Recorder recorder;
  Threads threads;
  EventLoop loop;
};

using Log = std::vector<std::string>;

}  // namespace loopscope::sched
