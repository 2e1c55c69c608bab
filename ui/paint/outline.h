// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLineF>
#include <QPainterPath>
#include <vector>

#include "ui/paint/scene.h"

// The geometry of the shapes that are more than a rectangle, a line or a text: one place for the screen, for
// files and for hit-testing.

namespace loopscope::paint {

// The outline to fill or stroke; empty for Text.
QPainterPath outline(const Primitive& primitive);
// The head of an arrow, to be filled.
QPainterPath arrowHead(const Primitive& arrow);
// The point of an arrow's curve at a share of its way, 0 to 1.
QPointF arrowPoint(const Primitive& arrow, double share);
// The strokes inside a hatched rect, clipped to it; so far from one to the next along either axis.
constexpr double kHatchStepPx = 6;
std::vector<QLineF> hatchLines(const QRectF& rect);

}  // namespace loopscope::paint
