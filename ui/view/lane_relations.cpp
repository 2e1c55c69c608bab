// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/view/lane_relations.h"

#include "core/trace/workers.h"
#include "ui/view/cause_chain.h"

namespace loopscope::view {

std::set<LaneId> lanesTouching(const RunView& run, LaneId lane) {
  std::set<LaneId> touching;
  const trace::Trace& trace = run.trace();
  if (!lane.valid() || lane.value() >= trace.lanes().size()) return touching;
  for (LaneId up = lane; up.valid(); up = trace.at(up).parent) touching.insert(up);
  const auto add = [&](LaneId other) {
    if (!other.valid()) return;
    touching.insert(other);
    // A worker is shown under its pool.
    const trace::Lane& info = trace.at(other);
    if (trace::isWorker(trace, info) && info.parent.valid()) touching.insert(info.parent);
  };
  for (size_t i = 0; i < trace.lanes().size(); ++i)
    if (trace.lanes()[i].parent == lane) add(LaneId::fromSize(i));
  for (const trace::Event& event : trace.events()) {
    const LaneId concerned = concernedLane(event);
    const EventId cause = event.causeId();
    const LaneId causer = cause.valid() ? trace.at(cause).lane() : LaneId();
    if (concerned == lane || event.lane() == lane) {
      add(concerned);
      add(event.lane());
      add(causer);
    } else if (causer == lane) {
      add(concerned);
    }
  }
  return touching;
}

}  // namespace loopscope::view
