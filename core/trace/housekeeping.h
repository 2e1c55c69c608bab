// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string_view>

#include "core/trace/trace.h"

// What asyncio.run does for itself when main has ended (shutting down async generators, joining the executor)
// runs in tasks that no program made. They are recorded like any other, and left out of the schedule and of
// pictures.

namespace loopscope::trace {

// Stands where a task's coroutine would be named.
inline constexpr std::string_view kHousekeepingDetail = "<shutdown>";

inline bool isHousekeeping(const Trace& trace, const Lane& lane) {
  return lane.kind == LaneKind::Task && trace.text(lane.detail) == kHousekeepingDetail;
}

}  // namespace loopscope::trace
