// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/sections.h"
#include "ui/panels/text.h"

namespace loopscope::panels {

using trace::ReadyEntry;

static Row readyRow(const trace::Trace& trace, const ReadyEntry& entry, size_t place) {
  Row row;
  row.style = entry.running ? RowStyle::Current : RowStyle::Card;
  row.lead = QString::number(place);
  row.title = labelOf(trace, entry.label);
  if (row.title.isEmpty()) row.title = titleOf(trace, entry.task);
  row.dot = entry.task;
  row.struck = entry.cancelled;
  row.rightIsCurrent = entry.running;
  if (entry.running) {
    row.right = Words::tr("running now");
  } else if (entry.cancelled) {
    row.right = Words::tr("cancelled: skipped");
  } else if (entry.nextIteration) {
    row.right = Words::tr("next iteration");
  }
  row.state = row.right;
  row.target = {entry.task, entry.handle, {}};
  return row;
}

Section readySection(const trace::Trace& trace, const trace::LoopState& state) {
  Section section{
      Words::tr("Ready queue"), Words::tr("runs in this order"), {}, Words::tr("nothing is ready")};
  for (const ReadyEntry& entry : state.ready) {
    if (section.rows.size() == kMostRows) break;
    section.rows.push_back(readyRow(trace, entry, section.rows.size() + 1));
  }
  if (state.ready.size() == 1 && state.ready.front().running) {
    Row hole;
    hole.style = RowStyle::Hole;
    hole.title = Words::tr("empty behind it");
    section.rows.push_back(hole);
  }
  capRows(section, state.ready.size());
  return section;
}

void capRows(Section& section, size_t total) {
  if (total <= kMostRows) return;
  Row more;
  more.title = Words::tr("and %1 more").arg(total - kMostRows);
  more.boldTitle = false;
  section.rows.push_back(more);
}

}  // namespace loopscope::panels
