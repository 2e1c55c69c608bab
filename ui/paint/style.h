// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>

#include "ui/paint/scene.h"
#include "ui/paint/theme.h"

// What a role looks like in a theme: the last decision before pixels, shared by the screen and by files.

namespace loopscope::paint {

enum class Dash : uint8_t { Solid, Dashed, Dotted };

struct Style {
  QColor fill;    // invalid: not filled; of a text: its colour
  QColor stroke;  // invalid: no outline
  double strokePx = 1;
  Dash dash = Dash::Solid;
  QColor hatch = {};  // of a hatched rect: its strokes
  double hatchPx = 1.2;
};

Style styleOf(const Primitive& primitive, const Theme& theme);

}  // namespace loopscope::paint
