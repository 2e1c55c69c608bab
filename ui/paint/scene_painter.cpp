// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/paint/scene_painter.h"

#include "ui/paint/outline.h"
#include "ui/paint/style.h"
#include "ui/paint/text_measure.h"

namespace loopscope::paint {

namespace {

class Replay {
 public:
  Replay(QPainter& painter, const Theme& theme) : m_painter(painter), m_theme(theme) {
    for (size_t i = 0; i < m_fonts.size(); ++i) m_fonts[i] = fontOf(static_cast<TextStyle>(i));
  }

  void paint(const Primitive& p) {
    const Style style = styleOf(p, m_theme);
    switch (p.shape) {
      case Shape::Text:
        return paintText(p, style);
      case Shape::Rect:
        return paintRect(p, style);
      case Shape::Line:
        return paintLine(p, style);
      case Shape::Hatch:
        return paintHatch(p, style);
      case Shape::Arrow:
        return paintArrow(p, style);
      default:
        break;
    }
    usePen(style);
    m_painter.setBrush(style.fill.isValid() ? QBrush(style.fill) : Qt::NoBrush);
    m_painter.drawPath(outline(p));
  }

 private:
  void usePen(const Style& style) {
    if (!style.stroke.isValid() || style.strokePx <= 0) {
      m_painter.setPen(Qt::NoPen);
      return;
    }
    QPen pen(style.stroke, style.strokePx, Qt::SolidLine, Qt::FlatCap, Qt::RoundJoin);
    if (style.dash == Dash::Dashed) pen.setDashPattern({3, 3});
    if (style.dash == Dash::Dotted) pen.setDashPattern({1, 2.5});
    m_painter.setPen(pen);
  }

  void paintText(const Primitive& p, const Style& style) {
    const QFont& font = m_fonts[static_cast<size_t>(p.style)];
    double x = p.rect.left();
    if (p.align != Align::Left) {
      const double free = p.rect.width() - QFontMetricsF(font).horizontalAdvance(p.text);
      x += p.align == Align::Right ? free : free / 2;
    }
    m_painter.setFont(font);
    m_painter.setPen(style.fill);
    m_painter.drawText(QPointF(x, baselineOf(p)), p.text);
  }

  void paintRect(const Primitive& p, const Style& style) {
    if (style.fill.isValid()) m_painter.fillRect(p.rect, style.fill);
    if (!style.stroke.isValid()) return;
    usePen(style);
    m_painter.setBrush(Qt::NoBrush);
    m_painter.drawRect(p.rect);
  }

  void paintLine(const Primitive& p, const Style& style) {
    usePen(style);
    m_painter.drawLine(p.rect.topLeft(), p.rect.bottomRight());
  }

  void paintHatch(const Primitive& p, const Style& style) {
    paintRect(p, style);
    m_painter.setPen(QPen(style.hatch, style.hatchPx, Qt::SolidLine, Qt::FlatCap));
    const std::vector<QLineF> lines = hatchLines(p.rect);
    m_painter.drawLines(lines.data(), static_cast<int>(lines.size()));
  }

  void paintArrow(const Primitive& p, const Style& style) {
    usePen(style);
    m_painter.setBrush(Qt::NoBrush);
    m_painter.drawPath(outline(p));
    m_painter.fillPath(arrowHead(p), style.stroke);
  }

  QPainter& m_painter;
  const Theme& m_theme;
  std::array<QFont, static_cast<size_t>(TextStyle::Legend) + 1> m_fonts;
};

}  // namespace

void paintScene(QPainter& painter, const Scene& scene, const Theme& theme) {
  painter.save();
  painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
  Replay replay(painter, theme);
  for (const Primitive& primitive : scene.primitives) replay.paint(primitive);
  painter.restore();
}

}  // namespace loopscope::paint
