// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sched/event_loop.h"

#include <utility>

#include "core/base/finally.h"

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

// Threads run while the loop waits. At equal times they come before timers. asyncio/base_events.py:
// _run_once; the selector is woken by a deadline or through wake(), and by nothing else.
void EventLoop::waitForWork() {
  m_threads.runDue();
  if (std::exchange(m_isWoken, false) || !m_ready.empty() || m_stopping) return;
  m_thread = m_threads.current();
  m_isWaiting = true;
  const bool isTimed = !m_timers.empty();
  m_threads.parkLoop(isTimed ? m_timers.head().deadline : SimTime::max(),
                     isTimed ? m_timers.head().handle.event : EventId());
  m_isWaiting = m_isWoken = false;
}

void EventLoop::wake(EventId cause) {
  m_isWoken = true;
  if (m_isWaiting) m_threads.unparkLoop(m_thread, cause);
}

void EventLoop::collectDueTimers() {
  while (!m_timers.empty() && m_timers.head().deadline <= m_clock.now()) {
    m_recorder.record(EventKind::TimerDue, {.cause = m_timers.head().handle.event});  // may end the run
    m_ready.push(m_timers.pop().handle);
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
  const Finally drops([&] { handle.target->drop(handle.argument); });
  m_recorder.record(EventKind::HandleSkipped, {.cause = handle.event});
}

}  // namespace loopscope::sched
