// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/sections.h"
#include "ui/panels/text.h"
#include "ui/view/in_words.h"

namespace loopscope::panels {

using trace::LaneState;
using trace::LaneStatus;

static QString remaining(const trace::LoopState& state, const LaneState& lane) {
  const bool known = lane.status == LaneStatus::Blocked && lane.until.ns >= 0;
  if (!known || lane.until < state.now) return {};
  return Words::tr("%1 left").arg(durationText({lane.until.ns - state.now.ns}));
}

Section waitSection(const trace::Trace& trace, const trace::LoopState& state) {
  Section section{Words::tr("Who waits for what"), {}, {}, Words::tr("nobody waits")};
  size_t waiting = 0;
  for (size_t i = 0; i < state.lanes.size(); ++i) {
    const LaneState& lane = state.lanes[i];
    if (lane.status != LaneStatus::Waiting && lane.status != LaneStatus::Blocked &&
        lane.status != LaneStatus::InLine)
      continue;
    // The main thread waits for asyncio.run() all the time; the loop itself is what one looks at here.
    if (trace.lanes()[i].kind == trace::LaneKind::MainThread && state.loopRuns) continue;
    // A loop that does not run waits for nothing.
    if (trace.lanes()[i].kind == trace::LaneKind::EventLoop && !state.loopRuns) continue;
    if (++waiting > kMostRows) continue;
    const LaneId id = LaneId::fromSize(i);
    Row row;
    row.style = RowStyle::Card;
    row.dot = id;
    row.title = titleOf(trace, id);
    row.right = remaining(state, lane);
    row.detail = oneLine(view::statusText(trace, state, id));
    row.target = {id, lane.since, lane.awaits};
    section.rows.push_back(row);
  }
  capRows(section, waiting);
  return section;
}

}  // namespace loopscope::panels
