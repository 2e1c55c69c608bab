// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QFont>
#include <array>

#include "ui/view/run_view.h"

// The colours and fonts that panels paint with. Panels do not know the timeline's theme; whoever makes the
// window translates it into a Look, so that both show one lane in one colour. Widgets borrow a Look that
// outlives them and read it anew whenever they paint: changing the theme is changing the Look in place.

namespace loopscope::panels {

// One grid for every distance in the panels.
constexpr int kGridPx = 4;

struct LaneInk {
  QColor fill;    // dots, boxes
  QColor onFill;  // text upon fill
  QColor ink;     // text on a panel or on the tint
  QColor tint;    // behind a line of the source
};

struct Look {
  bool dark = false;
  QColor ground;       // behind panels
  QColor surface;      // panels and fields
  QColor raised;       // cards and buttons
  QColor border;       // hairlines
  QColor text;         // what is read first
  QColor mutedText;    // what is read second
  QColor faintText;    // line numbers, what has not happened yet
  QColor accent;       // links, the cursor, the primary button
  QColor onAccent;     // text upon accent
  QColor accentTint;   // behind what is current
  QColor currentRow;   // behind the event at the cursor in a log
  QColor error;        // exceptions, mistakes
  QColor warning;      // findings
  QColor good;         // nothing found
  QColor keyword;      // of the source
  QColor stringColor;  // of the source
  QColor number;       // of the source
  QColor comment;      // of the source
  QFont body;
  QFont small;
  QFont mono;
  LaneInk neutral;  // the event loop, the main thread
  std::array<LaneInk, 8> lanes;

  // The ink of a lane of the run; neutral for an unset lane or none.
  const LaneInk& inkOf(const view::RunViewPtr& run, LaneId lane) const {
    const int colour = run && lane.valid() ? run->colourOf(lane) : -1;
    return colour < 0 ? neutral : lanes[static_cast<size_t>(colour) % lanes.size()];
  }
};

}  // namespace loopscope::panels
