// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/trace/event_at_time.h"

#include <algorithm>

namespace loopscope::trace {

EventId eventAtTime(const Trace& trace, SimTime time) {
  const auto& events = trace.events();
  CHECK(!events.empty());
  const auto after = std::upper_bound(events.begin(), events.end(), time.ns,
                                      [](int64_t t, const Event& e) { return t < e.timeNs; });
  return EventId::fromSize(static_cast<size_t>(std::max<std::ptrdiff_t>(1, after - events.begin())) - 1);
}

}  // namespace loopscope::trace
