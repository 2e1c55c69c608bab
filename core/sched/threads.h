// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <memory>
#include <optional>
#include <string_view>
#include <vector>

#include "core/sched/outside.h"
#include "core/sched/recorder.h"

// Threads of the simulated program. Exactly one runs at a time; it runs until it blocks or ends, in the order
// of (wake-up time, first in first out). Each one but the main thread has a C++ stack of its own, so that a
// blocking call can park it from anywhere. Never park inside a C++ catch handler.

namespace loopscope::sched {

// What a language keeps per thread: its innermost frame, the exception being handled.
class ThreadState {
 public:
  virtual ~ThreadState() = default;
};

// Implemented by the interpreter.
class ThreadSwitch {
 public:
  virtual ~ThreadSwitch() = default;
  virtual std::unique_ptr<ThreadState> newThread() = 0;
  // Makes the given state (null: the main thread's) the current one.
  virtual void switchThread(ThreadState* state) = 0;
};

// Something that starts threads when the loop looks for events: a pool with queued jobs.
class JobSource {
 public:
  virtual void startJobs() = 0;

 protected:
  ~JobSource() = default;
};

class Thread;

class Threads {
 public:
  Threads(Clock& clock, Recorder& recorder);
  ~Threads();
  Threads(const Threads&) = delete;
  Threads& operator=(const Threads&) = delete;

  void setSwitch(ThreadSwitch* threadSwitch) { m_switch = threadSwitch; }  // borrowed
  // Called when the main thread waits for something that nothing can bring about. Must throw.
  void setStuck(std::function<void()> stuck) { m_stuck = std::move(stuck); }
  void addJobSource(JobSource* source) { m_sources.push_back(source); }
  void removeJobSource(JobSource* source) { std::erase(m_sources, source); }

  // A thread that can run from now on. What its body throws comes out where the main thread waits.
  Thread& start(LaneId lane, EventId cause, std::function<void()> body);

  // Unwinds the stacks of threads that have not ended. Nothing runs on them any more.
  void unwindAll();

  bool onMain() const { return m_current == nullptr; }
  Thread* current() const { return m_current; }  // null: the main thread

  // Lets a thread that could run at once do so before all others.
  void runFirst(Thread* thread, EventId cause) { resume(*thread, cause); }

  // Parks the current thread until that time; others run meanwhile. Records BlockBegins and BlockEnds.
  void sleepUntil(SimTime until, TextId call, SiteId site = {});
  // Parks the current thread until someone unparks it. False: the time came first.
  bool park(SimTime until = SimTime::max());
  void unpark(Thread* thread, EventId cause);  // null: the main thread

  // Something outside of the program is there at that time. Borrowed until it arrives or is forgotten; one
  // that is expected again comes at the new time only.
  void expect(Arrival& arrival, SimTime at, EventId cause);
  void forget(Arrival& arrival);

  // For the event loop. Lets every thread that can run do so, until none can without time going by. True when
  // some thread ran.
  bool runDue();
  std::optional<SimTime> nextWake();
  // The event that set up the next wake-up: why the clock moves there.
  EventId nextWakeCause() const { return m_wakes.front().cause; }
  void startJobs();
  // The main thread has ended: the others run until none can go on.
  void drain();
  // Moves the clock, and says so.
  void moveClock(SimTime to, EventId cause);

 private:
  struct Wake {
    SimTime at;
    uint64_t order;
    Thread* thread;    // null: something arrives
    Arrival* arrival;  // null: a thread wakes
    EventId cause;
  };
  void push(const Wake& wake);
  void schedule(Thread* thread, SimTime at, EventId cause);
  void runNext();
  void resume(Thread& thread, EventId cause);
  bool parkMain(SimTime until);
  void dropStale();

  Clock& m_clock;
  Recorder& m_recorder;
  ThreadSwitch* m_switch = nullptr;
  std::function<void()> m_stuck;
  std::vector<JobSource*> m_sources;
  std::vector<std::unique_ptr<Thread>> m_threads;
  std::vector<Wake> m_wakes;  // a heap; an entry is stale when its thread has been scheduled anew
  uint64_t m_order = 0;
  Thread* m_current = nullptr;
  bool m_mainUnparked = false;
  EventId m_mainCause;
};

}  // namespace loopscope::sched
