// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/paint/scene_painter.h"

#include <QHash>
#include <QPaintEngine>
#include <QStaticText>
#include <algorithm>
#include <cmath>
#include <utility>
#include <vector>

#include "ui/paint/outline.h"
#include "ui/paint/style.h"
#include "ui/paint/text_measure.h"

namespace loopscope::paint {

namespace {

constexpr double kHatchTilePx = 4 * kHatchStepPx;

class Replay {
 public:
  Replay(QPainter& painter, const Theme& theme) : m_painter(painter), m_theme(theme) {
    for (size_t i = 0; i < m_fonts.size(); ++i) {
      m_fonts[i] = fontOf(static_cast<TextStyle>(i));
      m_ascents[i] = QFontMetricsF(m_fonts[i]).ascent();
    }
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
    m_painter.setFont(m_fonts[static_cast<size_t>(p.style)]);
    m_painter.setPen(style.fill);
    const QPointF at(textExtent(p).left(), baselineOf(p));
    if (!m_isRaster || !isPlain(p.text)) return m_painter.drawText(at, p.text);
    m_painter.drawStaticText(at - QPointF(0, m_ascents[static_cast<size_t>(p.style)]),
                             laidOut(p.text, p.style));
  }

  // No other font steps in for it, which could be higher.
  static bool isPlain(const QString& text) {
    return std::all_of(text.begin(), text.end(), [](QChar c) { return c >= u' ' && c < u'\x7f'; });
  }

  // A scene says the same hundreds of times, and to lay out a text takes longer than to draw it.
  const QStaticText& laidOut(const QString& text, TextStyle style) {
    const auto index = static_cast<size_t>(style);
    auto found = m_texts[index].find(text);
    if (found == m_texts[index].end()) {
      QStaticText made(text);
      made.setTextFormat(Qt::PlainText);
      made.prepare(m_painter.transform(), m_fonts[index]);
      found = m_texts[index].insert(text, made);
    }
    return *found;
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
    if (m_isRaster && isUpright && scale * kHatchTilePx == std::floor(scale * kHatchTilePx))
      return fill(p.rect, hatchBrush(style, scale));
    strokeHatch(m_painter, p.rect, style);
  }

  const QBrush& hatchBrush(const Style& style, double scale) {
    const auto known = std::find_if(m_hatches.begin(), m_hatches.end(),
                                    [&](const auto& each) { return each.first == style.hatch; });
    if (known != m_hatches.end()) return known->second;
    QBrush brush(hatchTile(style, scale));
    brush.setTransform(QTransform::fromScale(1 / scale, 1 / scale));
    return m_hatches.emplace_back(style.hatch, brush).second;
  }

  static void strokeHatch(QPainter& painter, const QRectF& rect, const Style& style) {
    painter.setPen(QPen(style.hatch, style.hatchPx, Qt::SolidLine, Qt::FlatCap));
    const std::vector<QLineF> lines = hatchLines(rect);
    painter.drawLines(lines.data(), static_cast<int>(lines.size()));
  }

  // In pixels, to lay tiles is many times quicker than to draw hundreds of strokes.
  static QImage hatchTile(const Style& style, double scale) {
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

  void paintArrow(const Primitive& p, const Style& style) {
    usePen(style);
    m_painter.setBrush(Qt::NoBrush);
    m_painter.drawPath(outline(p));
    m_painter.fillPath(arrowHead(p), style.stroke);
  }

  QPainter& m_painter;
  const Theme& m_theme;
  bool m_isRaster = false;
  bool m_isSmaller = false;
  std::array<double, kTextStyleCount> m_ascents{};
  std::array<QHash<QString, QStaticText>, kTextStyleCount> m_texts;
  std::array<QFont, kTextStyleCount> m_fonts;
  std::vector<std::pair<QColor, QBrush>> m_hatches;  // by the colour of the strokes
};

}  // namespace

void paintScene(QPainter& painter, const Scene& scene, const Theme& theme) {
  if (scene.primitives.empty()) return;  // to make all fonts takes a while
  painter.save();
  painter.setLayoutDirection(Qt::LeftToRight);  // a scene looks the same in every language
  painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
  Replay replay(painter, theme);
  for (const Primitive& primitive : scene.primitives) replay.paint(primitive);
  painter.restore();
}

}  // namespace loopscope::paint
