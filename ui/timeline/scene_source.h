// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSize>

#include "ui/paint/scene_request.h"
#include "ui/view/view_state.h"

// From the view's state to what the scene builders ask for, and a key that tells whether a scene that was
// built before still holds.

namespace loopscope::timeline {

// Everything that lane, header and ruler scenes depend on, but for the cursor.
struct SceneKey {
  const view::RunView* run = nullptr;
  view::AxisKind axis = view::AxisKind::Elastic;
  view::Range range;
  QSize size;
  int laneHeightPx = 0;
  int scrollTopPx = 0;
  size_t pinnedRows = 0;
  bool allArrows = false;
  uint64_t rows = 0;
  LaneId selectedLane;
  bool operator==(const SceneKey&) const = default;
};

SceneKey sceneKey(const view::ViewState& view, QSize size);
// Only for a view that has a run. Refers to the view's run, axis and rows. Without the chain of waiting,
// which takes long to find and only the overlay shows.
paint::SceneRequest sceneRequest(const view::ViewState& view, QSize size);

}  // namespace loopscope::timeline
