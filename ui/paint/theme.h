// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <array>
#include <cstdint>

#include "ui/paint/scene.h"

// The colours of the whole window, light and dark. Scenes name roles, themes give them colours, so the same
// geometry serves both. Text has a contrast of at least 4.5:1 against what it lies on, marks 3:1 (a test
// computes it); lanes differ in more than hue, and no meaning rests on colour alone.

namespace loopscope::paint {

struct LaneColours {
  QColor fill;    // bars, lines, outlines
  QColor ink;     // text in the lane's colour, on any background of the timeline
  QColor onFill;  // text on a bar
  QColor tint;    // a soft background: the editor's line where the lane stands
};

struct Theme {
  static constexpr size_t kLaneColourCount = 8;

  bool dark = false;
  QColor window;      // behind everything: the timeline's ground
  QColor panel;       // docks, headers, cards
  QColor raised;      // buttons, list entries on a panel
  QColor border;      // hairlines
  QColor text;        // primary text
  QColor mutedText;   // secondary text
  QColor faintMark;   // dots, disabled marks: 3:1 is not asked of decoration
  QColor accent;      // cursor, selection, links, primary button
  QColor onAccent;    // text on accent
  QColor danger;      // cancellation, exceptions, a blocked loop
  QColor success;     // nothing wrong
  QColor currentRow;  // the log row and source line of the current event
  QColor instant;     // the band behind an instant
  QColor selectedRow;
  QColor loopFill;  // the event loop's boxes
  QColor onLoop;
  std::array<LaneColours, kLaneColourCount> lanes;

  // Colour number kNeutralColour is the event loop's and the main thread's; others repeat after eight.
  LaneColours lane(int colour) const;
};

enum class ThemeName : uint8_t { Light, Dark, HighContrast };

const Theme& lightTheme();
const Theme& darkTheme();
// White on black, every line and border drawn with full strength: text has at least 7:1.
const Theme& highContrastTheme();
const Theme& themeNamed(ThemeName name);

// WCAG 2 contrast ratio of two opaque colours, 1 to 21.
double contrast(const QColor& a, const QColor& b);
// What is seen where a translucent colour lies on an opaque one.
QColor blend(const QColor& over, const QColor& under);

}  // namespace loopscope::paint
