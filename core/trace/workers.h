// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/trace/trace.h"

// Who works for whom: the threads and processes of a pool, the connections of a network, a server's own lane.

namespace loopscope::trace {

// Its jobs are drawn as bars, and between them it is idle rather than ready.
inline bool isWorker(const Trace& trace, const Lane& lane) {
  return lane.kind == LaneKind::Worker ||
         (lane.parent.valid() && lane.kind != LaneKind::Task && trace.at(lane.parent).kind == LaneKind::Pool);
}
inline bool isWorker(const Trace& trace, LaneId lane) {
  return lane.valid() && isWorker(trace, trace.at(lane));
}

// What works for a pool: Worker as long as nobody does.
inline LaneKind workersOf(const Trace& trace, LaneId pool) {
  for (size_t i = pool.valid() ? pool.value() + 1 : trace.lanes().size(); i < trace.lanes().size(); ++i)
    if (trace.lanes()[i].parent == pool) return trace.lanes()[i].kind;
  return LaneKind::Worker;
}

}  // namespace loopscope::trace
