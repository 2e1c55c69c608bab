// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sched/event_loop.h"

#include "core/base/check.h"

namespace loopscope::sched {

using trace::EventKind;

EventLoop::EventLoop(Clock& clock, Recorder& recorder, Threads& threads, LaneId lane)
    : m_clock(clock), m_recorder(recorder), m_threads(threads), m_lane(lane) {}

EventLoop::~EventLoop() {
  dropAll();
}

void EventLoop::dropAll() {
  while (!m_ready.empty()) {
    const Handle handle = m_ready.pop();
    handle.target->drop(handle.argument);
  }
  while (!m_timers.empty()) {
    const Timer timer = m_timers.pop();
    timer.handle.target->drop(timer.handle.argument);
  }
}

void EventLoop::runForever() {
  struct ResetAtEnd {
    bool& stopping;
    ~ResetAtEnd() { stopping = false; }
  } const reset{m_stopping};
  do runOnce();
  while (!m_stopping);
}

void EventLoop::runOnce() {
  const LaneScope scope(m_recorder, m_lane, EventId());
  m_timers.dropCancelled([this](const Timer& timer) { skip(timer.handle); });
  waitForWork();
  collectDueTimers();
  const size_t count = m_ready.size();
  ++m_iteration;
  m_recorder.record(EventKind::IterationBegins,
                    {.other = static_cast<uint32_t>(count), .value = m_iteration});
  runReady(count);
}

// Threads run while the loop waits. At equal times they come before timers.
void EventLoop::waitForWork() {
  m_threads.startJobs();
  m_threads.runDue();
  while (m_ready.empty() && !m_stopping) {
    const std::optional<SimTime> wake = m_threads.nextWake();
    const bool threadFirst = wake && (m_timers.empty() || *wake <= m_timers.head().deadline);
    if (threadFirst) {
      if (*wake > m_clock.now()) m_threads.moveClock(*wake, m_threads.nextWakeCause());
      m_threads.runDue();
      continue;
    }
    if (m_timers.empty()) {
      CHECK(m_stuck != nullptr);
      m_stuck();
    }
    const Timer& next = m_timers.head();
    if (next.deadline > m_clock.now()) m_threads.moveClock(next.deadline, next.handle.event);
    return;
  }
}

void EventLoop::collectDueTimers() {
  while (!m_timers.empty() && m_timers.head().deadline <= m_clock.now()) {
    const Handle handle = m_timers.pop().handle;
    m_recorder.record(EventKind::TimerDue, {.cause = handle.event});
    m_ready.push(handle);
  }
}

// The only place where callbacks run.
void EventLoop::runReady(size_t count) {
  for (size_t i = 0; i < count; ++i) {
    const Handle handle = m_ready.pop();
    if (handle.target->handleCancelled()) {
      skip(handle);
    } else {
      handle.target->run(handle.argument, handle.event);
    }
  }
}

void EventLoop::skip(const Handle& handle) {
  m_recorder.record(EventKind::HandleSkipped, {.cause = handle.event});
  handle.target->drop(handle.argument);
}

}  // namespace loopscope::sched
