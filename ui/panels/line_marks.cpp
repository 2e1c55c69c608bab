// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/line_marks.h"

#include <algorithm>
#include <map>

#include "ui/panels/text.h"

namespace loopscope::panels {

using trace::LaneKind;
using trace::LaneState;
using trace::LaneStatus;

static int urgency(LaneStatus status) {
  switch (status) {
    case LaneStatus::Running:
      return 0;
    case LaneStatus::Blocked:
      return 1;
    case LaneStatus::InLine:
    case LaneStatus::Ready:
    case LaneStatus::Starved:
      return 2;
    case LaneStatus::Waiting:
      return 3;
    default:
      return 4;
  }
}

static QString noteOf(const trace::Trace& trace, const trace::LoopState& state, LaneId lane) {
  const LaneState& laneState = state.lanes[lane.value()];
  QString name = nameOf(trace, lane);
  switch (laneState.status) {
    case LaneStatus::Returned:
      return name + QStringLiteral(" ●");
    case LaneStatus::Raised:
      return name + QStringLiteral(" ▲");
    case LaneStatus::Cancelled:
      return name + QStringLiteral(" ✕");
    case LaneStatus::Blocked:
      if (laneState.until >= state.now) {
        return Words::tr("%1 · %2 left").arg(name, durationText({laneState.until.ns - state.now.ns}));
      }
      return Words::tr("%1 · blocked").arg(name);
    default:
      return name;
  }
}

static bool standsSomewhere(const trace::Trace& trace, const LaneState& lane) {
  if (lane.status == LaneStatus::NotCreated || !lane.site.valid()) return false;
  const trace::Site& site = trace.at(lane.site);
  return site.range.line > 0 && trace.text(site.file) == trace.fileName();
}

std::vector<LineMark> lineMarks(const trace::Trace& trace, const trace::LoopState& state) {
  std::map<uint32_t, LineMark> byLine;
  for (size_t i = 0; i < state.lanes.size(); ++i) {
    const LaneState& lane = state.lanes[i];
    const LaneKind kind = trace.lanes()[i].kind;
    const bool isContainer = kind == LaneKind::EventLoop || kind == LaneKind::Pool;
    if (isContainer || !standsSomewhere(trace, lane)) continue;
    // The main thread stands in asyncio.run() all the time; saying so would only be noise.
    if (kind == LaneKind::MainThread && (state.loopRuns || trace::hasEnded(lane.status))) continue;
    const uint32_t line = trace.at(lane.site).range.line;
    byLine[line].line = line;
    byLine[line].lanes.push_back(LaneId::fromSize(i));
  }
  std::vector<LineMark> marks;
  for (auto& [line, mark] : byLine) {
    const auto rank = [&](LaneId lane) { return urgency(state.lanes[lane.value()].status); };
    std::stable_sort(mark.lanes.begin(), mark.lanes.end(),
                     [&](LaneId a, LaneId b) { return rank(a) < rank(b); });
    mark.note = noteOf(trace, state, mark.lanes.front());
    if (mark.lanes.size() > 1) mark.note += Words::tr(" +%1").arg(mark.lanes.size() - 1);
    marks.push_back(std::move(mark));
  }
  return marks;
}

uint32_t lineOf(const trace::Trace& trace, const trace::LoopState& state, EventId event) {
  if (!event.valid()) return 0;
  const trace::Event& what = trace.at(event);
  SiteId site = what.siteId();
  // An event without a place of its own happens where its lane stands.
  const bool knowsLane = what.lane().valid() && what.lane().value() < state.lanes.size();
  if (!site.valid() && knowsLane && trace.at(what.lane()).kind != LaneKind::EventLoop) {
    site = state.lanes[what.lane().value()].site;
  }
  if (!site.valid() || trace.text(trace.at(site).file) != trace.fileName()) return 0;
  return trace.at(site).range.line;
}

}  // namespace loopscope::panels
