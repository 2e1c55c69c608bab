// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/trace/handle_label.h"

namespace loopscope::trace {
namespace {

constexpr size_t kLookAhead = 64;  // events; asyncio awaits what it has set a timer for at once

}  // namespace

TextId timerLabel(const Trace& trace, EventId timer) {
  const Event& set = trace.at(timer);
  if (!set.objectId().valid()) return set.textId();
  for (size_t i = timer.value() + size_t{1}; i < trace.size() && i <= timer.value() + kLookAhead; ++i) {
    const Event& event = trace.events()[i];
    if (event.lane() != set.lane()) continue;
    if (event.kind() == EventKind::TaskAwaits)
      return event.object == set.object && event.textId().valid() ? event.textId() : set.textId();
    if (event.kind() == EventKind::TaskEnded || event.kind() == EventKind::TaskYielded) break;
  }
  return set.textId();
}

}  // namespace loopscope::trace
