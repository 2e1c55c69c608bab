// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QFont>
#include <functional>

#include "core/trace/trace.h"

// The colours and fonts that panels paint with. Panels do not know the timeline's theme; whoever makes the
// window translates it into a Look, so that both show one lane in one colour. Widgets borrow a Look that
// outlives them and read it anew whenever they paint: changing the theme is changing the Look in place.

namespace loopscope::panels {

// One grid for every distance in the panels.
constexpr int kGridPx = 4;

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
  std::function<QColor(const trace::Trace&, LaneId)> laneColor;
};

}  // namespace loopscope::panels
