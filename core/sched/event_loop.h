// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sched/ready_queue.h"
#include "core/sched/recorder.h"
#include "core/sched/threads.h"
#include "core/sched/timer_queue.h"

// The loop itself: a ready queue, timers, and one function that runs callbacks. It knows neither tasks nor
// values. Rules: CPython's asyncio/base_events.py, _run_once, on an ideal clock.

namespace loopscope::sched {

class EventLoop {
 public:
  EventLoop(Clock& clock, Recorder& recorder, Threads& threads, LaneId lane);
  ~EventLoop();  // drops what is still queued
  EventLoop(const EventLoop&) = delete;
  EventLoop& operator=(const EventLoop&) = delete;

  LaneId lane() const { return m_lane; }
  int64_t iteration() const { return m_iteration; }
  bool stopping() const { return m_stopping; }
  size_t readyCount() const { return m_ready.size(); }

  // Both take over one reference to the target and to what the argument stands for.
  void callSoon(const Handle& handle) {
    m_ready.push(handle);
    if (m_isWaiting && m_threads.inArrival()) wake(handle.event);
  }
  // Ends the loop's wait for events. Another thread that only calls callSoon does not.
  void wake(EventId cause);
  void callAt(SimTime deadline, const Handle& handle) { m_timers.push(deadline, handle); }
  void noteTimerCancelled() { m_timers.noteCancelled(); }

  // Iterations until stop() was called: at least one, and the one in which it was called to its end.
  void runForever();
  void stop() { m_stopping = true; }
  // The loop is closed: everything queued is dropped.
  void dropAll();

 private:
  void runOnce();
  void waitForWork();
  void collectDueTimers();
  void runReady(size_t count);
  void skip(const Handle& handle);

  Clock& m_clock;
  Recorder& m_recorder;
  Threads& m_threads;
  LaneId m_lane;
  Thread* m_thread = nullptr;  // while it waits: whose loop it is
  ReadyQueue m_ready;
  TimerQueue m_timers;
  int64_t m_iteration = 0;
  bool m_stopping = false;
  bool m_isWaiting = false;
  bool m_isWoken = false;
};

}  // namespace loopscope::sched
