// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>

// The one grid that the timeline is laid out on, in pixels. Rows scale with the lane height that a person
// chose; texts and marks do not.

namespace loopscope::paint {

constexpr double kUnitPx = 4;
constexpr double kRulerHeightPx = 44;
constexpr double kHeaderWidthPx = 184;
constexpr double kNarrowHeaderWidthPx = 148;
constexpr double kOverviewHeightPx = 60;
constexpr double kHeaderPaddingPx = 12;
constexpr double kIndentPx = 14;
constexpr int kMostIndents = 4;  // deeper lanes keep this indentation
constexpr double kPillHeightPx = 18;
constexpr double kPillPaddingPx = 8;
constexpr double kLabelMarginPx = 10;      // what a label keeps from the ends of its span
constexpr double kTightLabelMarginPx = 4;  // where there is no room for more
constexpr double kTightPillPaddingPx = 5;
constexpr double kMarkRadiusPx = 7;
constexpr double kCornerPx = 5;
constexpr double kCellPx = 4;  // spans narrower than this are merged cell by cell

struct RowMetrics {
  double rowPx = 56;

  double barPx() const { return std::clamp(rowPx * 0.54, 12.0, 44.0); }
  double halfBarPx() const { return barPx() / 2 + 1; }
  double loopBoxPx() const { return std::clamp(rowPx * 0.4, 10.0, 28.0); }
  bool hasRoomForPills() const { return rowPx >= kPillHeightPx + 4; }
  // Low rows stand close together: only long spans are labelled there.
  double leastLabelledPx() const { return rowPx < 32 ? 120 : 32; }
  bool hasRoomForStatus() const { return rowPx >= 30; }
  // How much closer than usual the two lines of a header stand to the row's middle.
  double linesCloserPx() const { return std::clamp((40 - rowPx) / 2, 0.0, 3.0); }
};

}  // namespace loopscope::paint
