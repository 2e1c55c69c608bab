// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/paint/text_measure.h"

namespace loopscope::paint {

namespace {

struct FontSpec {
  int sizePx;
  QFont::Weight weight;
  bool mono;
};

FontSpec specOf(TextStyle style) {
  switch (style) {
    case TextStyle::Title:
      return {15, QFont::DemiBold, false};
    case TextStyle::LaneName:
      return {13, QFont::DemiBold, false};
    case TextStyle::Status:
      return {11, QFont::Normal, false};
    case TextStyle::Label:
      return {11, QFont::DemiBold, false};
    case TextStyle::BarLabel:
      return {11, QFont::DemiBold, false};
    case TextStyle::Instant:
      return {12, QFont::DemiBold, true};
    case TextStyle::Gap:
      return {11, QFont::Normal, false};
    case TextStyle::Number:
      return {10, QFont::Normal, true};
    case TextStyle::Legend:
      return {11, QFont::Normal, false};
    case TextStyle::Code:
      return {11, QFont::Normal, true};
  }
  return {11, QFont::Normal, false};
}

}  // namespace

double fontSizePx(TextStyle style) {
  return specOf(style).sizePx;
}

QFont fontOf(TextStyle style) {
  const FontSpec spec = specOf(style);
  QFont font;
  font.setFamilies(spec.mono ? QStringList{"JetBrains Mono", "DejaVu Sans Mono", "Monospace"}
                             : QStringList{"Inter", "DejaVu Sans", "Sans Serif"});
  font.setPixelSize(spec.sizePx);
  font.setWeight(spec.weight);
  font.setHintingPreference(QFont::PreferNoHinting);
  return font;
}

double baselineOf(const Primitive& text) {
  constexpr double kHalfCapital = 0.36;  // of the font size, for the faces we use
  return text.rect.center().y() + kHalfCapital * fontSizePx(text.style);
}

TextMeasure::TextMeasure() {
  for (size_t i = 0; i < kTextStyleCount; ++i) m_metrics.emplace_back(fontOf(static_cast<TextStyle>(i)));
}

double TextMeasure::width(const QString& text, TextStyle style) {
  const auto index = static_cast<size_t>(style);
  QHash<QString, double>& known = m_widths[index];
  if (const auto found = known.constFind(text); found != known.constEnd()) return *found;
  if (known.size() >= kMostRemembered) known.clear();
  return *known.insert(text, m_metrics[index].horizontalAdvance(text));
}

QString TextMeasure::elided(const QString& text, TextStyle style, double widthPx, Qt::TextElideMode mode) {
  if (width(text, style) <= widthPx) return text;
  const QString shortened = m_metrics[static_cast<size_t>(style)].elidedText(text, mode, widthPx);
  constexpr int kLeastLetters = 6;  // fewer say nothing
  return shortened.size() > kLeastLetters ? shortened : QString();
}

Primitive& addText(Scene& scene, TextMeasure& measure, Role role, TextStyle style, const QRectF& rect,
                   Align align, const QString& text, const Target& target, int colour) {
  Primitive& primitive = scene.add(Shape::Text, role, rect, target, colour);
  primitive.style = style;
  primitive.align = align;
  primitive.text = text;
  primitive.textPx = static_cast<float>(measure.width(text, style));
  return primitive;
}

QRectF textExtent(const Primitive& text) {
  const auto width = static_cast<double>(text.textPx);
  const double free = text.rect.width() - width;
  const double before = text.align == Align::Left ? 0 : text.align == Align::Right ? free : free / 2;
  return {text.rect.left() + before, text.rect.top(), width, text.rect.height()};
}

}  // namespace loopscope::paint
