// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <vector>

#include "core/trace/loop_state.h"

// Where is everybody: for each line of the program the lanes that stand there at the cursor. Pure, so that
// the editor only paints.

namespace loopscope::panels {

struct LineMark {
  uint32_t line = 0;          // from 1
  std::vector<LaneId> lanes;  // the most telling first: running, then blocked, waiting, ended
  QString note;               // "Task-1", "worker-1 · 1.0 s left", "Task-3 ✕"
  bool operator==(const LineMark&) const = default;
};

// In order of lines; lanes that stand nowhere in this program's own source are left out.
std::vector<LineMark> lineMarks(const trace::Trace& trace, const trace::LoopState& state);

// The line of an event, from 1; 0 when it has none.
uint32_t lineOf(const trace::Trace& trace, const trace::LoopState& state, EventId event);

}  // namespace loopscope::panels
