// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFont>
#include <QFontMetricsF>
#include <QHash>
#include <QString>
#include <array>

#include "ui/paint/scene.h"

// The only place where text is measured. Widths are unhinted and in the scene's own pixels, so that a layout
// is the same on every screen, at every scale and in files. Remembers what it measured: one per owner, not
// shared between threads.

namespace loopscope::paint {

QFont fontOf(TextStyle style);
double fontSizePx(TextStyle style);
// The y of the baseline that centres capitals in the rect.
double baselineOf(const Primitive& text);

class TextMeasure {
 public:
  TextMeasure();
  double width(const QString& text, TextStyle style);
  // The text, or as much of it as fits with an ellipsis; empty when too little of it would be left to be
  // understood.
  QString elided(const QString& text, TextStyle style, double widthPx,
                 Qt::TextElideMode mode = Qt::ElideRight);

 private:
  static constexpr int kMostRemembered = 4096;
  std::vector<QFontMetricsF> m_metrics;  // by style
  std::array<QHash<QString, double>, kTextStyleCount> m_widths;
};

// Adds a text to the scene, with its width.
Primitive& addText(Scene& scene, TextMeasure& measure, Role role, TextStyle style, const QRectF& rect,
                   Align align, const QString& text, const Target& target = {}, int colour = kNeutralColour);
// Where the letters of a text are, which may be less than its rect.
QRectF textExtent(const Primitive& text);

}  // namespace loopscope::paint
