// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <set>
#include <span>

#include "ui/view/lane_rows.h"
#include "ui/view/run_view.h"
#include "ui/view/time_axis.h"
#include "ui/view/view_state.h"

// What a part of the timeline is to show: the run, the rows, and the window onto them. The screen fills it
// from ViewState, files from their options.

namespace loopscope::paint {

struct SceneRequest {
  const view::RunView& run;
  const view::TimeAxis& axis;
  const std::vector<view::LaneRow>& rows;
  view::Range range;
  double widthPx = 0;
  double heightPx = 0;
  double laneHeightPx = 56;
  double scrollTopPx = 0;
  size_t pinnedRows = 0;  // the first rows, which do not scroll
  bool allArrows = false;
  view::Selection selection = {};
  std::vector<view::WaitLink> waitChain = {};  // drawn at the cursor
  EventId cursor = {};                         // unset: nothing is dimmed, no cursor is drawn
  std::optional<double> cursorOnItsWay = {};   // the coordinate where it is drawn, if not at its event
  std::optional<view::EventRange> markedRange = {};
  std::set<EventId> marks = {};

  double toPx(double coordinate) const { return range.shareOf(coordinate) * widthPx; }
  double toCoordinate(double px) const { return range.at(px / widthPx); }
  double eventPx(EventId event) const { return toPx(axis.coordinate(event)); }
  double cursorCoordinate() const { return cursorOnItsWay.value_or(axis.coordinate(cursor)); }
  double cursorPx() const { return toPx(cursorCoordinate()); }
  double rowTopPx(size_t row) const {
    return static_cast<double>(row) * laneHeightPx - (row < pinnedRows ? 0 : scrollTopPx);
  }
  double pinnedHeightPx() const { return static_cast<double>(pinnedRows) * laneHeightPx; }
  // The rows below the pinned ones that can be seen, as a half-open range of indices.
  size_t firstRow() const;
  size_t endRow() const;
};

}  // namespace loopscope::paint
