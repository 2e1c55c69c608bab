// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>

#include "ui/paint/metrics.h"
#include "ui/paint/scene_builder.h"
#include "ui/view/in_words.h"

namespace loopscope::paint {

namespace {

void addHeader(const SceneRequest& r, size_t row, const trace::LoopState* state, TextMeasure& measure,
               Scene& scene) {
  const view::LaneRow& lane = r.rows[row];
  const RowMetrics metrics{r.laneHeightPx};
  const double top = r.rowTopPx(row);
  const double centre = top + r.laneHeightPx / 2;
  const Target target{lane.lane, {}, {}};
  const bool selected = r.selection.lane.valid() && r.selection.lane == lane.lane;
  scene.add(Shape::Rect, selected ? Role::SelectedRow : Role::Panel, {0, top, r.widthPx, r.laneHeightPx},
            target);
  const double line = std::round(top + r.laneHeightPx) - 0.5;
  scene.add(Shape::Line, Role::RowLine, {QPointF(0, line), QPointF(r.widthPx, line)});

  double x = kHeaderPaddingPx + kIndentPx * std::min(lane.depth, kMostIndents);
  const double swatch = std::min(26.0, r.laneHeightPx - 10);
  scene
      .add(Shape::Rounded, Role::LaneSwatch, {x, centre - swatch / 2, 4, swatch}, target,
           r.run.colourOf(lane.lane))
      .radius = 2;
  x += 4 + 2 * kUnitPx;
  double right = r.widthPx - kUnitPx;
  if (lane.hasChildren) {
    scene.add(Shape::Fold, Role::FoldMark, {right - 14, centre - 4, 8, 8}, target).faint = lane.folded;
    right -= 20;
  }
  const bool two = state && metrics.hasRoomForStatus();
  const double closer = metrics.linesCloserPx();
  // "ThreadPoolExecutor-0_1": what tells names apart stands at their ends; of a task it stands first.
  const bool isTask = r.run.trace().at(lane.lane).kind == trace::LaneKind::Task;
  const QString name = view::laneTitle(r.run.trace(), lane.lane);
  addText(scene, measure, Role::LaneName, TextStyle::LaneName,
          {x, centre - (two ? 18 - closer : 9), right - x, 18}, Align::Left,
          measure.elided(name, TextStyle::LaneName, right - x, isTask ? Qt::ElideRight : Qt::ElideMiddle),
          target);
  if (!two) return;
  const QString status = view::statusText(r.run.trace(), *state, lane.lane);
  addText(scene, measure, Role::LaneStatus, TextStyle::Status, {x, centre + 1 - closer, right - x, 16},
          Align::Left, measure.elided(status, TextStyle::Status, right - x), target);
}

}  // namespace

Scene buildHeaders(const SceneRequest& request, const trace::LoopState* state, TextMeasure& measure) {
  Scene scene;
  scene.size = {request.widthPx, request.heightPx};
  scene.add(Shape::Rect, Role::Ground, {0, 0, request.widthPx, request.heightPx});
  for (size_t row = request.firstRow(); row < request.endRow(); ++row)
    addHeader(request, row, state, measure, scene);
  for (size_t row = 0; row < request.pinnedRows; ++row) addHeader(request, row, state, measure, scene);
  const double pinned = request.pinnedHeightPx();
  if (request.pinnedRows > 0)
    scene.add(Shape::Line, Role::PinnedEdge, {QPointF(0, pinned), QPointF(request.widthPx, pinned)});
  const double edge = request.widthPx - 0.5;
  scene.add(Shape::Line, Role::RowLine, {QPointF(edge, 0), QPointF(edge, request.heightPx)});
  return scene;
}

}  // namespace loopscope::paint
