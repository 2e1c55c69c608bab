// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/sections.h"
#include "ui/panels/text.h"

namespace loopscope::panels {

static QString placeText(const trace::Trace& trace, SiteId site) {
  if (!site.valid()) return {};
  return Words::tr("line %1").arg(trace.at(site).range.line);
}

Section chainSection(const trace::Trace& trace, const trace::LoopState& state, LaneId lane) {
  Section section{Words::tr("Await chain"), {}, {}, Words::tr("select a task to see what it stands in")};
  if (!lane.valid() || lane.value() >= state.lanes.size()) return section;
  section.note = nameOf(trace, lane);
  section.empty = Words::tr("it stands in no coroutine");
  for (const trace::ChainFrame& frame : state.lanes[lane.value()].chain) {
    if (section.rows.size() == kMostRows) break;
    Row row;
    row.indent = static_cast<int>(std::min<size_t>(section.rows.size(), 6));
    row.monoTitle = true;
    row.boldTitle = false;
    if (frame.coroutine.valid()) row.title = toQString(trace.text(trace.at(frame.coroutine).label));
    row.right = placeText(trace, frame.site);
    row.target = {lane, {}, frame.coroutine};
    section.rows.push_back(row);
  }
  capRows(section, state.lanes[lane.value()].chain.size());
  return section;
}

}  // namespace loopscope::panels
