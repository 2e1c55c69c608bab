// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QPainter>
#include <QStaticText>
#include <array>
#include <vector>

#include "ui/paint/scene.h"
#include "ui/paint/style.h"
#include "ui/paint/theme.h"

// Replays a scene on any painter: a widget, an image, a page. Decides nothing.

namespace loopscope::paint {

// What takes longer to make than to draw, and is the same in the next scene: fonts, texts laid out, hatching.
// Who paints again and again keeps them.
class Stencils {
 public:
  Stencils();

  const QFont& font(TextStyle style) const { return m_fonts[static_cast<size_t>(style)]; }
  double ascentPx(TextStyle style) const { return m_ascents[static_cast<size_t>(style)]; }
  const QStaticText& text(const QString& text, TextStyle style, const QTransform& transform);
  // Tiles of hatching for a device of that scale: in pixels, to lay them is many times quicker than to draw
  // hundreds of strokes.
  const QBrush& hatching(const Style& style, double scale);

 private:
  struct Hatching {
    QColor colour;
    double scale;
    QBrush brush;
  };

  std::array<QFont, kTextStyleCount> m_fonts;
  std::array<double, kTextStyleCount> m_ascents{};
  std::array<QHash<QString, QStaticText>, kTextStyleCount> m_texts;
  std::vector<Hatching> m_hatchings;
};

void paintScene(QPainter& painter, const Scene& scene, const Theme& theme, Stencils& stencils);
void paintScene(QPainter& painter, const Scene& scene, const Theme& theme);

}  // namespace loopscope::paint
