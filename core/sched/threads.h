// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "core/sched/outside.h"
#include "core/sched/recorder.h"

// Threads of the simulated program. Exactly one runs at a time; it runs until it stands still or ends. Then
// the next one does, in the order of (wake-up time, first in first out); the main thread is one of them. A
// thread that runs an event loop and has nothing to run comes after all others of that time. Each one but the
// main thread has a C++ stack of its own, so that a blocking call can park it from anywhere. Never park
// inside a C++ catch handler.

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

// What a thread stands still for, as the trace and the sentence about a deadlock tell it.
struct Standstill {
  TextId call;  // "lock.acquire()"
  SiteId site = {};
  ObjectId object = {};            // what it waits for
  const LaneId* holder = nullptr;  // who has that now; read whenever somebody asks. Unset, null: nobody
};

class Thread;
class Processors;
struct Computing;

class Threads {
 public:
  Threads(Clock& clock, Recorder& recorder);
  ~Threads();
  Threads(const Threads&) = delete;
  Threads& operator=(const Threads&) = delete;

  void setSwitch(ThreadSwitch* threadSwitch) { m_switch = threadSwitch; }  // borrowed
  // Called on the main stack when every thread waits for what nothing can bring about. Must throw.
  void setStuck(std::function<void()> stuck) { m_stuck = std::move(stuck); }
  // Called when a thread has ended, before it goes.
  void setWhenEnded(std::function<void(Thread&)> ended) { m_whenEnded = std::move(ended); }

  // A thread that can run from now on, in a process of its own or in that of the current thread. What its
  // body throws comes out where the main thread waits.
  Thread& start(LaneId lane, EventId cause, std::function<void()> body, bool inNewProcess = false);
  // Whether the program ends before that thread does. At first it does not.
  void setDaemon(Thread& thread, bool daemon);

  // Unwinds the stacks of threads that have not ended. Nothing runs on them any more.
  void unwindAll();

  bool onMain() const { return m_current == nullptr; }
  Thread* current() const { return m_current; }  // null: the main thread

  // Parks the current thread until that time; others run meanwhile. Records BlockBegins and BlockEnds.
  void sleepUntil(SimTime until, TextId call, SiteId site = {}) { standStill({call, site}, until); }
  // The same until someone unparks it. False: the time came first.
  bool standStill(const Standstill& why, SimTime until = SimTime::max());
  // The same without a trace.
  bool park(SimTime until = SimTime::max());
  void unpark(Thread* thread,
              EventId cause);  // null: the main thread. A thread that is unparked already stays so

  // Something outside of the program is there at that time. Borrowed until it arrives or is forgotten; one
  // that is expected again comes at the new time only.
  void expect(Arrival& arrival, SimTime at, EventId cause);
  void forget(Arrival& arrival);
  bool inArrival() const { return m_inArrival; }

  // For event loops. Lets every thread that can run do so, until none can without time going by.
  void runDue();
  // Parks the current thread, behind all others of the same time. The cause is that of the deadline.
  bool parkLoop(SimTime until, EventId cause);
  void unparkLoop(Thread* thread, EventId cause);

  // Code has a price from now on: threads share that many processors, and those of a process its GIL.
  void setProcessors(int count);
  bool codeTakesTime() const { return m_processors != nullptr; }
  // The current thread computes that long; where others want to, they take turns with it.
  void compute(SimTime duration);
  // How long the current thread has computed, or all of its process.
  SimTime computed(bool wholeProcess) const;

  // Ctrl+C: from now on, as soon as it runs or out of whatever it stands still in, the main thread calls
  // this. When it comes back, the main thread goes on as if nothing had been.
  void setOnInterrupt(std::function<void()> interrupt) { m_onInterrupt = std::move(interrupt); }
  void interruptMain(EventId cause);
  // Calls it if it is due, on the main thread. May throw what the program raises.
  void checkInterrupt();

  // The next time at which somebody can run. Empty: never.
  std::optional<SimTime> nextWake();
  // The main thread has ended: the others run until none is left but daemons. Stuck when they cannot end.
  void drain();
  // Moves the clock, and says so.
  void moveClock(SimTime to, EventId cause);
  // "MainThread waits in thread.join(), Thread-1 waits in lock.acquire() for lock_b, which Thread-2 holds":
  // all threads that stand still.
  std::string tellStandstill() const;

 private:
  enum class Rank : uint8_t { Thread, Loop };
  struct Wake {
    SimTime at;
    Rank rank;
    uint64_t order;
    Thread* thread;    // null: something arrives
    Arrival* arrival;  // null: a thread wakes
    EventId cause;
  };
  struct Later;
  Thread& threadOf(Thread* thread) const { return thread != nullptr ? *thread : *m_main; }
  void push(const Wake& wake);
  Wake pop();
  void schedule(Thread& thread, SimTime at, Rank rank, EventId cause);
  bool passAlone(SimTime until, EventId cause);
  bool parkAs(Rank rank, SimTime until, EventId cause);
  void leave(Thread& thread);
  bool mayRun(Thread& thread, EventId cause);
  void giveUpProcessor(Thread& thread);
  void giveWay(Thread& thread);
  void unparkAs(Rank rank, Thread& thread, EventId cause);
  void waitOnMain();
  void beStuck();
  Wake popAtItsTime();
  bool anyLeft() const;
  void runNext();
  void resume(Thread& thread, EventId cause);
  void end(Thread& thread);
  void dropStale();

  Clock& m_clock;
  Recorder& m_recorder;
  ThreadSwitch* m_switch = nullptr;
  std::function<void()> m_stuck;
  std::function<void(Thread&)> m_whenEnded;
  std::unique_ptr<Thread> m_main;
  std::vector<std::unique_ptr<Thread>> m_threads;
  std::vector<Wake> m_wakes;  // a heap; an entry is stale when its thread has been scheduled anew
  uint64_t m_order = 0;
  size_t m_arrivals = 0;  // how many are expected
  Thread* m_current = nullptr;
  bool m_inArrival = false;
  std::unique_ptr<Processors> m_processors;  // null: code takes no time
  uint32_t m_processCount = 1;
  std::vector<SimTime> m_computed;  // by process
  std::function<void()> m_onInterrupt;
  bool m_isInterrupted = false;
  bool m_isStruck = false;     // the main thread was waiting when what answers the interrupt threw
  bool m_isUnwinding = false;  // threads go, and whom an unwinding stack lets go on may be gone
};

}  // namespace loopscope::sched
