// SPDX-License-Identifier: GPL-3.0-or-later
// What happens to threads from outside of their own code: they take turns at computing, and Ctrl+C.
#include <utility>

#include "core/sched/thread.h"

namespace loopscope::sched {

void Threads::setProcessors(int count) {
  m_processors = std::make_unique<Processors>(count);
  m_processors->take(*m_main, m_clock.now());
}

SimTime Threads::computed(bool wholeProcess) const {
  const Thread& thread = threadOf(m_current);
  if (!wholeProcess) return thread.computed;
  return thread.process < m_computed.size() ? m_computed[thread.process] : SimTime();
}

void Threads::compute(SimTime duration) {
  if (!m_processors || duration.ns <= 0) return;
  Thread& thread = threadOf(m_current);
  thread.computed.ns += duration.ns;
  if (m_computed.size() <= thread.process) m_computed.resize(thread.process + 1);
  m_computed[thread.process].ns += duration.ns;
  const EventId outer = m_recorder.cause();
  const SimTime until = saturatingAdd(m_clock.now(), duration);
  const std::optional<SimTime> wake = nextWake();
  if (!wake || *wake > until) {
    m_clock.advanceTo(until);
  } else {
    thread.computing = true;
    schedule(thread, until, Rank::Thread, outer);
    leave(thread);
    thread.computing = false;
  }
  if (m_processors->mustGiveWay(thread, m_clock.now())) giveWay(thread);
  m_recorder.enter(m_recorder.lane(), outer);
}

// Whether the thread, whose turn it is, has the GIL and a processor. If not, it is in line now.
bool Threads::mayRun(Thread& thread, EventId cause) {
  if (!m_processors || thread.computing) return true;
  if (std::exchange(thread.seated, false)) {
    const EventId since = std::exchange(thread.inLineSince, EventId());
    m_recorder.recordOn(
        thread.parkedOn, trace::EventKind::BlockEnds,
        {.other = trace::kInLine, .text = m_recorder.literal(thread.inLineFor), .cause = since});
    return true;
  }
  if (m_processors->take(thread, m_clock.now())) return true;
  thread.inLineFor = m_processors->waitsForGil(thread) ? "the GIL" : "a processor";
  thread.inLineSince = m_recorder.recordOn(
      thread.parkedOn, trace::EventKind::BlockBegins,
      {.other = trace::kInLine, .value = -1, .text = m_recorder.literal(thread.inLineFor), .cause = cause});
  return false;
}

void Threads::giveUpProcessor(Thread& thread) {
  if (!m_processors) return;
  for (Computing* seated : m_processors->giveUp(thread, m_clock.now())) {
    auto& next = static_cast<Thread&>(*seated);
    next.seated = true;
    schedule(next, m_clock.now(), Rank::Thread, m_recorder.cause());
  }
}

// The thread has had its turn, and goes to the end of the line.
void Threads::giveWay(Thread& thread) {
  giveUpProcessor(thread);
  schedule(thread, m_clock.now(), Rank::Thread, m_recorder.cause());
  leave(thread);
}

void Threads::interruptMain(EventId cause) {
  m_isInterrupted = true;
  if (m_main->parked && !m_main->unparked && !m_main->isInLine)
    schedule(*m_main, m_clock.now(), Rank::Thread, cause);
}

void Threads::checkInterrupt() {
  if (!onMain() || !std::exchange(m_isInterrupted, false)) return;
  if (m_onInterrupt) m_onInterrupt();
}

}  // namespace loopscope::sched
