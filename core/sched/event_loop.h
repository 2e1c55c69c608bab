// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>

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
  void callSoon(const Handle& handle) { m_ready.push(handle); }
  void callAt(SimTime deadline, const Handle& handle) { m_timers.push(deadline, handle); }
  void noteTimerCancelled() { m_timers.noteCancelled(); }

  // Called when nothing is ready and nothing ever will be. Must throw.
  void setStuck(std::function<void()> stuck) { m_stuck = std::move(stuck); }

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
  std::function<void()> m_stuck;
  ReadyQueue m_ready;
  TimerQueue m_timers;
  int64_t m_iteration = 0;
  bool m_stopping = false;
};

}  // namespace loopscope::sched
