// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sched/processors.h"

#include <algorithm>

namespace loopscope::sched {

bool Processors::take(Computing& thread, SimTime now) {
  Process& process = m_processes[thread.process];
  thread.since = now;
  if (process.holder == nullptr) {
    process.holder = &thread;
    if (seat(thread, now)) return true;
  } else {
    process.line.push_back(&thread);
  }
  thread.isInLine = true;
  ++m_inLine;
  return false;
}

bool Processors::seat(Computing& thread, SimTime now) {
  if (m_free == 0) {
    m_line.push_back(&thread);
    return false;
  }
  --m_free;
  thread.since = now;
  return true;
}

std::vector<Computing*> Processors::giveUp(Computing& thread, SimTime now) {
  std::vector<Computing*> seated;
  const auto sit = [&](Computing& next) {
    if (!seat(next, now)) return;
    next.isInLine = false;
    --m_inLine;
    seated.push_back(&next);
  };
  Process& process = m_processes[thread.process];
  if (process.holder != &thread) return seated;
  ++m_free;
  process.holder = nullptr;
  if (!m_line.empty()) {
    Computing& next = *m_line.front();
    m_line.pop_front();
    sit(next);
  }
  if (!process.line.empty()) {
    process.holder = process.line.front();
    process.line.pop_front();
    sit(*process.holder);
  }
  return seated;
}

bool Processors::mustGiveWay(const Computing& thread, SimTime now) const {
  const auto waitedLongEnough = [&](const std::deque<Computing*>& line) {
    return !line.empty() && now.ns - std::max(line.front()->since, thread.since).ns >= kSwitchInterval.ns;
  };
  const auto process = m_processes.find(thread.process);
  return waitedLongEnough(m_line) || (process != m_processes.end() && waitedLongEnough(process->second.line));
}

bool Processors::waitsForGil(const Computing& thread) const {
  return std::find(m_line.begin(), m_line.end(), &thread) == m_line.end();
}

}  // namespace loopscope::sched
