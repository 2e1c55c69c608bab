// SPDX-License-Identifier: GPL-3.0-or-later
#include <QStringList>

#include "core/trace/explain.h"
#include "core/trace/housekeeping.h"
#include "ui/panels/sections.h"
#include "ui/panels/text.h"

namespace loopscope::panels {

using trace::LaneKind;
using trace::LaneStatus;

namespace {

struct Counts {
  int running = 0;
  int ready = 0;
  int waiting = 0;
  int ended = 0;

  void add(LaneStatus status) {
    if (trace::hasEnded(status)) {
      ++ended;
    } else if (status == LaneStatus::Running || status == LaneStatus::Blocked) {
      ++running;
    } else if (status == LaneStatus::Waiting) {
      ++waiting;
    } else {
      ++ready;
    }
  }
  QString text() const {
    QStringList parts;
    if (running > 0) parts << Words::tr("%1 running").arg(running);
    if (ready > 0) parts << Words::tr("%1 ready").arg(ready);
    if (waiting > 0) parts << Words::tr("%1 waiting").arg(waiting);
    if (ended > 0) parts << Words::tr("%1 ended").arg(ended);
    return parts.join(QStringLiteral(" · "));
  }
};

// One word, and for an ended task its mark, so that colour is never the only cue.
QString statusWord(LaneStatus status) {
  switch (status) {
    case LaneStatus::NotCreated:
      return {};
    case LaneStatus::Running:
      return Words::tr("running");
    case LaneStatus::Ready:
      return Words::tr("ready");
    case LaneStatus::Waiting:
      return Words::tr("waiting");
    case LaneStatus::Blocked:
      return Words::tr("blocking the loop");
    case LaneStatus::InLine:
      return Words::tr("ready, in line");
    case LaneStatus::Starved:
      return Words::tr("ready, starved");
    case LaneStatus::Returned:
      return Words::tr("returned ●");
    case LaneStatus::Raised:
      return Words::tr("raised ▲");
    case LaneStatus::Cancelled:
      return Words::tr("cancelled ✕");
  }
  return {};
}

bool isTask(const trace::Trace& trace, LaneId lane) {
  return lane.valid() && trace.at(lane).kind == LaneKind::Task &&
         !trace::isHousekeeping(trace, trace.at(lane));
}

}  // namespace

// A task may only be created by an earlier lane, so depths are known in lane order. Children follow their
// parent directly: each is listed when its parent is.
static std::vector<std::pair<LaneId, int>> treeOrder(const trace::Trace& trace,
                                                     const trace::LoopState& state) {
  std::vector<std::vector<LaneId>> children(state.lanes.size());
  std::vector<std::pair<LaneId, int>> stack;
  std::vector<LaneId> roots;
  for (size_t i = 0; i < state.lanes.size(); ++i) {
    const LaneId lane = LaneId::fromSize(i);
    if (!isTask(trace, lane) || state.lanes[i].status == LaneStatus::NotCreated) continue;
    const LaneId parent = trace.at(lane).parent;
    (isTask(trace, parent) && parent < lane ? children[parent.value()] : roots).push_back(lane);
  }
  for (auto root = roots.rbegin(); root != roots.rend(); ++root) stack.emplace_back(*root, 0);
  std::vector<std::pair<LaneId, int>> order;
  while (!stack.empty()) {
    const auto [lane, depth] = stack.back();
    stack.pop_back();
    order.emplace_back(lane, depth);
    const std::vector<LaneId>& below = children[lane.value()];
    for (auto child = below.rbegin(); child != below.rend(); ++child) stack.emplace_back(*child, depth + 1);
  }
  return order;
}

Section taskSection(const trace::Trace& trace, const trace::LoopState& state) {
  constexpr int kDeepestIndent = 6;
  Section section{Words::tr("Tasks"), {}, {}, Words::tr("no task yet")};
  Counts counts;
  const auto order = treeOrder(trace, state);
  for (const auto& [lane, depth] : order) {
    const trace::LaneState& laneState = state.lanes[lane.value()];
    counts.add(laneState.status);
    if (section.rows.size() == kMostRows) continue;
    Row row;
    row.indent = std::min(depth, kDeepestIndent);
    row.dot = lane;
    row.title = titleOf(trace, lane);
    row.boldTitle = false;
    row.right = statusWord(laneState.status);
    row.state = row.right;
    row.target = {lane, {}, {}};
    section.rows.push_back(row);
  }
  section.note = counts.text();
  capRows(section, order.size());
  return section;
}

}  // namespace loopscope::panels
