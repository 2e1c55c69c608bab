// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/view/lane_rows.h"

#include <QString>
#include <algorithm>

#include "core/trace/housekeeping.h"
#include "core/trace/workers.h"
#include "ui/view/lane_relations.h"
#include "ui/view/in_words.h"

namespace loopscope::view {

using trace::Lane;
using trace::LaneKind;

namespace {

// Groups of top-level rows, in order.
int groupOf(LaneKind kind) {
  switch (kind) {
    case LaneKind::MainThread:
      return 0;
    case LaneKind::EventLoop:
      return 1;
    case LaneKind::Task:
      return 2;
    case LaneKind::Pool:
      return 3;
    case LaneKind::Worker:
    case LaneKind::Thread:
      return 4;
    case LaneKind::Process:
      return 5;
    case LaneKind::Network:
      return 6;
    case LaneKind::Generator:
      return 0;
  }
  return 6;
}

// The lane under which another one is indented; unset for a top-level row.
LaneId rowParent(const trace::Trace& trace, const Lane& lane) {
  if (!lane.parent.valid()) return {};
  const LaneKind parentKind = trace.at(lane.parent).kind;
  if (lane.kind == LaneKind::Task && parentKind == LaneKind::Task) return lane.parent;
  if (trace::isWorker(trace, lane) && parentKind == LaneKind::Pool) return lane.parent;
  return {};
}

// Whether a lane that stands under no other has a row at all.
bool isShown(const RunView& run, const Lane& lane) {
  if (lane.kind == LaneKind::MainThread) return run.mainThreadIsShown();
  return !trace::isHousekeeping(run.trace(), lane);
}

struct Tree {
  std::vector<LaneId> roots;
  std::vector<std::vector<LaneId>> children;  // by lane
};

Tree buildTree(const RunView& run) {
  const trace::Trace& trace = run.trace();
  Tree tree;
  tree.children.resize(trace.lanes().size());
  for (size_t i = 0; i < trace.lanes().size(); ++i) {
    const LaneId id = LaneId::fromSize(i);
    const LaneId parent = rowParent(trace, trace.at(id));
    if (parent.valid())
      tree.children[parent.value()].push_back(id);
    else if (isShown(run, trace.at(id)))
      tree.roots.push_back(id);
  }
  std::stable_sort(tree.roots.begin(), tree.roots.end(),
                   [&](LaneId a, LaneId b) { return groupOf(trace.at(a).kind) < groupOf(trace.at(b).kind); });
  return tree;
}

void move(Tree& tree, const LaneMove& move) {
  const auto moveWithin = [&](std::vector<LaneId>& siblings) {
    const auto found = std::find(siblings.begin(), siblings.end(), move.lane);
    if (found == siblings.end() || move.before == move.lane) return;
    siblings.erase(found);
    siblings.insert(std::find(siblings.begin(), siblings.end(), move.before), move.lane);
  };
  moveWithin(tree.roots);
  for (std::vector<LaneId>& siblings : tree.children) moveWithin(siblings);
}

bool nameMatches(const trace::Trace& trace, LaneId lane, const std::string& name) {
  if (name.empty()) return true;
  return view::laneTitle(trace, lane).contains(QString::fromStdString(name), Qt::CaseInsensitive);
}

}  // namespace

std::vector<LaneRow> laneRows(const RunView& run, const LaneFilter& filter) {
  Tree tree = buildTree(run);
  for (const LaneMove& each : filter.moves) move(tree, each);
  const std::set<LaneId> touching = lanesTouching(run, filter.touching);
  const auto isWanted = [&](LaneId lane) {
    return (touching.empty() || touching.contains(lane)) && nameMatches(run.trace(), lane, filter.name);
  };
  struct Pending {
    LaneId lane;
    int depth;
  };
  std::vector<LaneRow> rows;
  for (const LaneId lane : filter.pinned) rows.push_back({lane, 0, false, false, true});
  const std::set<LaneId> pinned(filter.pinned.begin(), filter.pinned.end());
  std::vector<Pending> pending;  // a stack of our own: tasks may create each other thousands deep
  for (auto root = tree.roots.rbegin(); root != tree.roots.rend(); ++root) pending.push_back({*root, 0});
  while (!pending.empty()) {
    const auto [lane, depth] = pending.back();
    pending.pop_back();
    if (filter.hidden.contains(lane)) continue;
    const std::vector<LaneId>& children = tree.children[lane.value()];
    const bool folded = filter.folded.contains(lane);
    if (!pinned.contains(lane) && isWanted(lane)) rows.push_back({lane, depth, !children.empty(), folded});
    if (folded) continue;
    for (auto child = children.rbegin(); child != children.rend(); ++child)
      pending.push_back({*child, depth + 1});
  }
  return rows;
}

LaneMove laneMove(const RunView& run, const std::vector<LaneRow>& rows, LaneId lane, size_t beforeRow) {
  const trace::Trace& trace = run.trace();
  const LaneId parent = rowParent(trace, trace.at(lane));
  for (size_t row = beforeRow; row < rows.size(); ++row)
    if (!rows[row].pinned && rowParent(trace, trace.at(rows[row].lane)) == parent)
      return {lane, rows[row].lane};
  return {lane, {}};
}

}  // namespace loopscope::view
