// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/paint/scene_painter.h"

#include <QPaintEngine>
#include <algorithm>
#include <cmath>
#include <vector>

#include "ui/paint/outline.h"
#include "ui/paint/text_measure.h"

namespace loopscope::paint {

namespace {

constexpr double kHatchTilePx = 4 * kHatchStepPx;

void strokeHatch(QPainter& painter, const QRectF& rect, const Style& style) {
  painter.setPen(QPen(style.hatch, style.hatchPx, Qt::SolidLine, Qt::FlatCap));
  const std::vector<QLineF> lines = hatchLines(rect);
  painter.drawLines(lines.data(), static_cast<int>(lines.size()));
}

QImage hatchTile(const Style& style, double scale) {
  const int side = static_cast<int>(scale * kHatchTilePx);
  QImage tile(side, side, QImage::Format_ARGB32_Premultiplied);
  tile.fill(Qt::transparent);
  QPainter painter(&tile);
  painter.setRenderHint(QPainter::Antialiasing);
  painter.scale(scale, scale);
  const double beyond = kHatchTilePx;  // so that strokes go on from one tile to the next
  strokeHatch(painter, {-beyond, -beyond, 3 * beyond, 3 * beyond}, style);
  return tile;
}

class Replay {
 public:
  Replay(QPainter& painter, const Theme& theme, Stencils& stencils)
      : m_painter(painter), m_theme(theme), m_stencils(stencils) {
    m_isSmaller = painter.deviceTransform().m11() < 1;
    m_isRaster = painter.paintEngine() != nullptr && painter.paintEngine()->type() == QPaintEngine::Raster;
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
    if (m_isRaster && p.shape == Shape::Rounded && isOutlined(style)) return paintOutlined(p, style);
    usePen(style);
    m_painter.setBrush(style.fill.isValid() ? QBrush(style.fill) : Qt::NoBrush);
    m_painter.drawPath(outline(p));
  }

 private:
  static bool isOutlined(const Style& style) {
    return style.fill.isValid() && style.fill.alpha() == 255 && style.stroke.isValid() &&
           style.strokePx > 0 && style.dash == Dash::Solid;
  }

  // In pixels, to fill twice is half the work of following an edge with a pen, and looks the same.
  void paintOutlined(const Primitive& p, const Style& style) {
    const double half = style.strokePx / 2;
    m_painter.setPen(Qt::NoPen);
    m_painter.setBrush(style.stroke);
    const double radius = static_cast<double>(p.radius);
    m_painter.drawRoundedRect(p.rect.adjusted(-half, -half, half, half), radius + half, radius + half);
    m_painter.setBrush(style.fill);
    m_painter.drawRoundedRect(p.rect.adjusted(half, half, -half, -half), radius - half, radius - half);
  }

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
    m_painter.setFont(m_stencils.font(p.style));
    m_painter.setPen(style.fill);
    const QPointF at(textExtent(p).left(), baselineOf(p));
    if (!m_isRaster || !isPlain(p.text)) return m_painter.drawText(at, p.text);
    m_painter.drawStaticText(at - QPointF(0, m_stencils.ascentPx(p.style)),
                             m_stencils.text(p.text, p.style, m_painter.transform()));
  }

  // No other font steps in for it, which could be higher.
  static bool isPlain(const QString& text) {
    return std::all_of(text.begin(), text.end(), [](QChar c) { return c >= u' ' && c < u'\x7f'; });
  }

  // Without smoothing: edges fall on pixels, which is crisper, and quicker. Where the picture is made
  // smaller, what is thinner than a pixel would fall between two.
  template <class Fill>
  void fill(const QRectF& rect, const Fill& how) {
    m_painter.setRenderHint(QPainter::Antialiasing, m_isSmaller);
    m_painter.fillRect(rect, how);
    m_painter.setRenderHint(QPainter::Antialiasing, true);
  }

  void paintRect(const Primitive& p, const Style& style) {
    if (style.fill.isValid()) fill(p.rect, style.fill);
    if (!style.stroke.isValid() || style.strokePx <= 0) return;
    usePen(style);
    m_painter.setBrush(Qt::NoBrush);
    m_painter.drawRect(p.rect);
  }

  void paintLine(const Primitive& p, const Style& style) {
    const double half = style.strokePx / 2;
    if (style.dash == Dash::Solid && p.rect.height() == 0)
      return fill({p.rect.left(), p.rect.top() - half, p.rect.width(), style.strokePx}, style.stroke);
    if (style.dash == Dash::Solid && p.rect.width() == 0)
      return fill({p.rect.left() - half, p.rect.top(), style.strokePx, p.rect.height()}, style.stroke);
    usePen(style);
    m_painter.drawLine(p.rect.topLeft(), p.rect.bottomRight());
  }

  void paintHatch(const Primitive& p, const Style& style) {
    paintRect(p, style);
    const double scale = m_painter.deviceTransform().m11();
    const bool isUpright = m_painter.deviceTransform().type() <= QTransform::TxScale;
    if (!m_isRaster || !isUpright || scale * kHatchTilePx != std::floor(scale * kHatchTilePx))
      return strokeHatch(m_painter, p.rect, style);
    fill(p.rect, m_stencils.hatching(style, scale));
  }

  void paintArrow(const Primitive& p, const Style& style) {
    usePen(style);
    m_painter.setBrush(Qt::NoBrush);
    m_painter.drawPath(outline(p));
    m_painter.fillPath(arrowHead(p), style.stroke);
  }

  QPainter& m_painter;
  const Theme& m_theme;
  Stencils& m_stencils;
  bool m_isRaster = false;
  bool m_isSmaller = false;
};

}  // namespace

Stencils::Stencils() {
  for (size_t i = 0; i < m_fonts.size(); ++i) {
    m_fonts[i] = fontOf(static_cast<TextStyle>(i));
    m_ascents[i] = QFontMetricsF(m_fonts[i]).ascent();
  }
}

const QStaticText& Stencils::text(const QString& text, TextStyle style, const QTransform& transform) {
  constexpr qsizetype kMostKept = 4096;
  const auto index = static_cast<size_t>(style);
  QHash<QString, QStaticText>& known = m_texts[index];
  if (const auto found = known.constFind(text); found != known.constEnd()) return *found;
  if (known.size() >= kMostKept) known.clear();
  QStaticText made(text);
  made.setTextFormat(Qt::PlainText);
  made.prepare(transform, m_fonts[index]);
  return *known.insert(text, made);
}

const QBrush& Stencils::hatching(const Style& style, double scale) {
  for (const Hatching& each : m_hatchings)
    if (each.colour == style.hatch && each.scale == scale) return each.brush;
  QBrush brush(hatchTile(style, scale));
  brush.setTransform(QTransform::fromScale(1 / scale, 1 / scale));
  return m_hatchings.emplace_back(Hatching{style.hatch, scale, brush}).brush;
}

void paintScene(QPainter& painter, const Scene& scene, const Theme& theme) {
  if (scene.primitives.empty()) return;
  Stencils stencils;
  paintScene(painter, scene, theme, stencils);
}

void paintScene(QPainter& painter, const Scene& scene, const Theme& theme, Stencils& stencils) {
  painter.save();
  painter.setLayoutDirection(Qt::LeftToRight);  // a scene looks the same in every language
  painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
  Replay replay(painter, theme, stencils);
  for (const Primitive& primitive : scene.primitives) replay.paint(primitive);
  painter.restore();
}

}  // namespace loopscope::paint
