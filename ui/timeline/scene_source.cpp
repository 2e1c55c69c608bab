// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/timeline/scene_source.h"

namespace loopscope::timeline {

SceneKey sceneKey(const view::ViewState& view, QSize size) {
  return {.run = view.run(),
          .axis = view.axisKind(),
          .range = view.range(),
          .size = size,
          .laneHeightPx = view.laneHeightPx(),
          .scrollTopPx = view.scrollTopPx(),
          .pinnedRows = view.pinnedRows(),
          .allArrows = view.allArrows(),
          .rows = view.rowsRevision(),
          .selectedLane = view.selection().lane};
}

paint::SceneRequest sceneRequest(const view::ViewState& view, QSize size) {
  CHECK(view.run() != nullptr);
  return {.run = *view.run(),
          .axis = view.axis(),
          .rows = view.rows(),
          .range = view.range(),
          .widthPx = static_cast<double>(size.width()),
          .heightPx = static_cast<double>(size.height()),
          .laneHeightPx = static_cast<double>(view.laneHeightPx()),
          .scrollTopPx = static_cast<double>(view.scrollTopPx()),
          .pinnedRows = view.pinnedRows(),
          .allArrows = view.allArrows(),
          .selection = view.selection(),
          .cursor = view.cursor(),
          .cursorOnItsWay = view.sight().cursor,
          .markedRange = view.markedRange(),
          .marks = view.marks()};
}

}  // namespace loopscope::timeline
