// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/trace/timer_list.h"

#include <algorithm>
#include <iterator>
#include <tuple>

namespace loopscope::trace {
namespace {

bool isBefore(const TimerEntry& a, const TimerEntry& b) {
  return std::tie(a.deadline, a.handle) < std::tie(b.deadline, b.handle);
}

}  // namespace

void TimerList::add(const TimerEntry& timer) {
  // Amortized: settling costs as much as the list is long, and happens when it has grown by half.
  if (m_added.size() + m_gone > 256 + size() / 2) settle();
  m_added.push_back({timer});
}

bool TimerList::remove(EventId handle, SimTime deadline) {
  TimerEntry key;
  key.handle = handle;
  key.deadline = deadline;
  auto slot = std::lower_bound(m_added.begin(), m_added.end(), handle,
                               [](const Slot& a, EventId b) { return a.timer.handle < b; });
  if (slot == m_added.end() || slot->timer.handle != handle) {
    slot = std::lower_bound(m_sorted.begin(), m_sorted.end(), key,
                            [](const Slot& a, const TimerEntry& b) { return isBefore(a.timer, b); });
    if (slot == m_sorted.end() || slot->timer.handle != handle) return false;
  }
  if (slot->gone) return false;
  slot->gone = true;
  ++m_gone;
  return true;
}

std::vector<TimerEntry> TimerList::inOrder() const {
  std::vector<TimerEntry> timers;
  timers.reserve(size());
  const auto take = [&](const std::vector<Slot>& slots) {
    for (const Slot& slot : slots)
      if (!slot.gone) timers.push_back(slot.timer);
  };
  take(m_sorted);
  const auto middle = static_cast<std::ptrdiff_t>(timers.size());
  take(m_added);
  std::sort(timers.begin() + middle, timers.end(), isBefore);
  std::inplace_merge(timers.begin(), timers.begin() + middle, timers.end(), isBefore);
  return timers;
}

void TimerList::settle() {
  const std::vector<TimerEntry> timers = inOrder();
  m_sorted.clear();
  m_added.clear();
  m_gone = 0;
  m_sorted.reserve(timers.size());
  for (const TimerEntry& timer : timers) m_sorted.push_back({timer});
}

}  // namespace loopscope::trace
