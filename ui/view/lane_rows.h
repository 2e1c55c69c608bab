// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <set>
#include <string>
#include <vector>

#include "ui/view/run_view.h"

// Which lanes are rows of the timeline, and in which order: event loops, then tasks under the task that
// created them, then pools with their workers, then threads and processes. A pure function of the run and of
// what a person folded, hid or filtered.

namespace loopscope::view {

struct LaneRow {
  LaneId lane;
  int depth = 0;
  bool hasChildren = false;
  bool folded = false;
  bool operator==(const LaneRow&) const = default;
};

struct LaneFilter {
  std::set<LaneId> folded;
  std::set<LaneId> hidden;
  std::string name;  // only lanes whose title contains it, in any case; empty: all
  bool operator==(const LaneFilter&) const = default;
};

std::vector<LaneRow> laneRows(const RunView& run, const LaneFilter& filter = {});

}  // namespace loopscope::view
