// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include "ui/view/run_view.h"
#include "ui/view/view_state.h"

// What happened between two events: how long, how many steps, who ran. A pure function of the run.

namespace loopscope::view {

struct LaneShare {
  LaneId lane;
  size_t steps = 0;
  SimTime ran;  // how long it ran or blocked within the range
  bool operator==(const LaneShare&) const = default;
};

struct RangeMeasure {
  SimTime begin;
  SimTime length;
  size_t events = 0;
  size_t steps = 0;  // of tasks
  size_t iterations = 0;
  std::vector<LaneShare> lanes;  // those that ran, in the order of lanes
};

// Both events belong to the range. Costs what lies in the range, and a search per lane.
RangeMeasure measureRange(const RunView& run, const EventRange& range);

}  // namespace loopscope::view
