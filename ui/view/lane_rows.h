// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <set>
#include <string>
#include <vector>

#include "ui/view/run_view.h"

// Which lanes are rows of the timeline, and in which order: event loops, then tasks under the task that
// created them, then pools with their workers, then threads and processes. A pure function of the run and of
// what a person folded, hid, moved, pinned or filtered.

namespace loopscope::view {

struct LaneRow {
  LaneId lane;
  int depth = 0;
  bool hasChildren = false;
  bool folded = false;
  bool pinned = false;
  bool operator==(const LaneRow&) const = default;
};

// A lane that was put before another one with the same parent; before nothing: behind all of them.
struct LaneMove {
  LaneId lane;
  LaneId before;
  bool operator==(const LaneMove&) const = default;
};

struct LaneFilter {
  std::set<LaneId> folded;
  std::set<LaneId> hidden;
  std::vector<LaneId> pinned;   // above all others, in this order, whatever the filters say
  std::vector<LaneMove> moves;  // in the order in which they were made
  std::string name;             // only lanes whose title contains it, in any case; empty: all
  LaneId touching;              // only lanes that have to do with this one; unset: all
  bool operator==(const LaneFilter&) const = default;
};

std::vector<LaneRow> laneRows(const RunView& run, const LaneFilter& filter = {});
// Before which lane the given one comes when it is dropped before that row (rows.size(): behind the last). It
// stays among the lanes of its parent.
LaneMove laneMove(const RunView& run, const std::vector<LaneRow>& rows, LaneId lane, size_t beforeRow);

}  // namespace loopscope::view
