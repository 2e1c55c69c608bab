// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/sections.h"
#include "ui/panels/text.h"

namespace loopscope::panels {

using trace::TimerEntry;

static Row timerRow(const trace::Trace& trace, const trace::LoopState& state, const TimerEntry& timer) {
  Row row;
  row.style = RowStyle::Card;
  row.monoTitle = true;
  row.boldTitle = false;
  row.title = labelOf(trace, timer.label);
  row.dot = timer.lane;
  row.struck = timer.cancelled;
  row.right = Words::tr("at %1").arg(instantText(timer.deadline));
  if (timer.cancelled) {
    row.detail = Words::tr("cancelled; dropped when it is due");
  } else if (timer.deadline <= state.now) {
    row.detail = Words::tr("due now");
  } else {
    row.detail = Words::tr("%1 left").arg(durationText({timer.deadline.ns - state.now.ns}));
  }
  if (timer.lane.valid()) row.detail += Words::tr(" · set by %1").arg(nameOf(trace, timer.lane));
  if (timer.cancelled) row.state = QStringLiteral("cancelled");
  row.target = {timer.lane, timer.handle, timer.object};
  return row;
}

Section timerSection(const trace::Trace& trace, const trace::LoopState& state) {
  Section section{Words::tr("Timers"), Words::tr("next first"), {}, Words::tr("no timer is set")};
  for (const TimerEntry& timer : state.timers) {
    if (section.rows.size() == kMostRows) break;
    section.rows.push_back(timerRow(trace, state, timer));
  }
  capRows(section, state.timers.size());
  return section;
}

}  // namespace loopscope::panels
