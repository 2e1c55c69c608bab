// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <cmath>

#include "ui/paint/lane_arrows.h"
#include "ui/paint/lane_shapes.h"
#include "ui/paint/loop_shapes.h"
#include "ui/paint/scene_builder.h"

namespace loopscope::paint {

using trace::LaneKind;

size_t SceneRequest::firstRow() const {
  return std::min(rows.size(), pinnedRows + static_cast<size_t>(std::max(0.0, scrollTopPx) / laneHeightPx));
}

size_t SceneRequest::endRow() const {
  const double bottom = std::max(0.0, scrollTopPx + heightPx);
  return std::clamp(static_cast<size_t>(std::ceil(bottom / laneHeightPx)), firstRow(), rows.size());
}

namespace {

constexpr double kMergedBandPx = 1.5;  // instants closer together than this share a band

double contentBottomPx(const SceneRequest& r) {
  return std::min(r.heightPx, r.rowTopPx(r.rows.size()));
}

void addInstantBands(const SceneRequest& r, double bottom, Scene& scene) {
  if (r.axis.empty() || r.axis.kind() == view::AxisKind::Clock) return;
  const std::vector<view::Instant>& instants = r.axis.instants();
  // On the steps axis instants have no gaps between them: every other one is shaded.
  const bool alternate = r.axis.kind() == view::AxisKind::Steps;
  const auto addBand = [&](double left, double right) {
    left = std::max(left, 0.0);
    right = std::min(std::max(right, left + 1), r.widthPx);
    if (right > left) scene.add(Shape::Rect, Role::InstantBand, {left, 0, right - left, bottom});
  };
  size_t i = r.axis.instantAt(r.range.begin);
  while (i < instants.size() && instants[i].place.begin <= r.range.end) {
    const double left = r.toPx(instants[i].place.begin);
    double right = r.toPx(instants[i].place.end);
    const bool shaded = !alternate || i % 2 == 0;
    size_t next = i + 1;
    while (next < instants.size() && r.toPx(instants[next].place.begin) - right < kMergedBandPx &&
           (!alternate || right - left < kMergedBandPx) && right < r.widthPx) {
      right = std::max(right + 1, r.toPx(instants[next].place.end));
      next = std::max(next + 1, r.axis.instantAt(r.toCoordinate(right)));
    }
    if (shaded) addBand(left, right);
    i = next;
  }
}

void addRowLines(const SceneRequest& r, size_t first, size_t end, Scene& scene) {
  for (size_t row = first; row < end; ++row) {
    const double top = r.rowTopPx(row);
    const LaneId lane = r.rows[row].lane;
    if (r.selection.lane.valid() && r.selection.lane == lane)
      scene.add(Shape::Rect, Role::SelectedRow, {0, top, r.widthPx, r.laneHeightPx}, {lane, {}, {}});
    const double line = std::round(top + r.laneHeightPx) - 0.5;
    scene.add(Shape::Line, Role::RowLine, {QPointF(0, line), QPointF(r.widthPx, line)});
  }
}

// From the row of a lane's creator down to where the lane begins.
void addStems(const SceneRequest& r, Scene& scene) {
  std::vector<size_t> rowOf(r.run.trace().lanes().size(), r.rows.size());
  for (size_t row = 0; row < r.rows.size(); ++row) rowOf[r.rows[row].lane.value()] = row;
  const RowMetrics metrics{r.laneHeightPx};
  for (size_t row = r.firstRow(); row < r.endRow(); ++row) {
    const trace::Lane& lane = r.run.trace().at(r.rows[row].lane);
    if (!lane.created.valid() || lane.kind != LaneKind::Task || !lane.parent.valid()) continue;
    const size_t parentRow = rowOf[lane.parent.value()];
    const double x = r.eventPx(lane.created);
    if (parentRow >= row || x < 0 || x > r.widthPx) continue;
    const double top = r.rowTopPx(parentRow) + r.laneHeightPx / 2 + metrics.barPx() / 2;
    const double bottom = r.rowTopPx(row) + r.laneHeightPx / 2;
    scene.add(Shape::Line, Role::Stem, {QPointF(x, std::max(top, 0.0)), QPointF(x, bottom)},
              {r.rows[row].lane, lane.created, {}}, r.run.colourOf(r.rows[row].lane));
  }
}

void addLanes(const SceneRequest& request, size_t first, size_t end, TextMeasure& measure, Scene& scene) {
  LaneShapes lanes(request, measure, scene);
  LoopShapes loops(request, measure, scene);
  for (size_t row = first; row < end; ++row) {
    const LaneId lane = request.rows[row].lane;
    const double centre = request.rowTopPx(row) + request.laneHeightPx / 2;
    switch (request.run.trace().at(lane).kind) {
      case LaneKind::EventLoop:
        loops.addLoop(lane, centre);
        break;
      case LaneKind::Pool:
        loops.addPool(lane, centre);
        break;
      default:
        lanes.addLane(lane, centre);
        break;
    }
  }
}

// On top of the rows that scroll below them.
void addPinned(const SceneRequest& request, TextMeasure& measure, Scene& scene) {
  for (size_t row = 0; row < request.pinnedRows; ++row)
    scene.add(Shape::Rect, Role::Ground, {0, request.rowTopPx(row), request.widthPx, request.laneHeightPx},
              {request.rows[row].lane, {}, {}});
  addInstantBands(request, request.pinnedHeightPx(), scene);
  addRowLines(request, 0, request.pinnedRows, scene);
  addLanes(request, 0, request.pinnedRows, measure, scene);
  const double line = request.pinnedHeightPx();
  scene.add(Shape::Line, Role::PinnedEdge, {QPointF(0, line), QPointF(request.widthPx, line)});
}

}  // namespace

Scene buildLanes(const SceneRequest& request, TextMeasure& measure) {
  Scene scene;
  scene.size = {request.widthPx, request.heightPx};
  scene.add(Shape::Rect, Role::Ground, {0, 0, request.widthPx, request.heightPx});
  addInstantBands(request, contentBottomPx(request), scene);
  addRowLines(request, request.firstRow(), request.endRow(), scene);
  if (request.run.empty()) return scene;
  addStems(request, scene);
  addLanes(request, request.firstRow(), request.endRow(), measure, scene);
  if (request.pinnedRows > 0) addPinned(request, measure, scene);
  if (request.allArrows) addAllArrows(request, scene);
  return scene;
}

}  // namespace loopscope::paint
