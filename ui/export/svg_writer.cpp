// SPDX-License-Identifier: GPL-3.0-or-later
#include <QXmlStreamWriter>

#include "ui/export/writers.h"
#include "ui/paint/outline.h"
#include "ui/paint/style.h"
#include "ui/paint/text_measure.h"

namespace loopscope::pictures {

using paint::Primitive;
using paint::Shape;
using paint::Style;

namespace {

// At most two decimals, never in a locale.
QString number(double value) {
  QByteArray text = QByteArray::number(value, 'f', 2);
  while (text.endsWith('0')) text.chop(1);
  if (text.endsWith('.')) text.chop(1);
  return QString::fromLatin1(text == "-0" ? QByteArray("0") : text);
}

QString pointText(double x, double y) {
  return number(x) + ' ' + number(y);
}

QString pathData(const QPainterPath& path) {
  QStringList parts;
  for (int i = 0; i < path.elementCount(); ++i) {
    const QPainterPath::Element element = path.elementAt(i);
    const QString at = pointText(element.x, element.y);
    switch (element.type) {
      case QPainterPath::MoveToElement:
        parts << 'M' + at;
        break;
      case QPainterPath::LineToElement:
        parts << 'L' + at;
        break;
      case QPainterPath::CurveToElement:
        parts << 'C' + at;
        break;
      case QPainterPath::CurveToDataElement:
        parts << at;
        break;
    }
  }
  return parts.join(' ');
}

class SvgWriter {
 public:
  SvgWriter(QByteArray& out, const paint::Theme& theme) : m_xml(&out), m_theme(theme) {}

  void write(const paint::Scene& scene, const QString& title) {
    m_xml.setAutoFormatting(true);
    m_xml.setAutoFormattingIndent(1);
    m_xml.writeStartDocument();
    m_xml.writeStartElement("svg");
    m_xml.writeDefaultNamespace("http://www.w3.org/2000/svg");
    m_xml.writeAttribute("width", number(scene.size.width()));
    m_xml.writeAttribute("height", number(scene.size.height()));
    m_xml.writeAttribute("viewBox", "0 0 " + pointText(scene.size.width(), scene.size.height()));
    m_xml.writeAttribute("role", "img");
    m_xml.writeTextElement("title", title);
    for (const Primitive& primitive : scene.primitives) writePrimitive(primitive);
    m_xml.writeEndElement();
    m_xml.writeEndDocument();
  }

 private:
  void writePrimitive(const Primitive& p) {
    const Style style = styleOf(p, m_theme);
    switch (p.shape) {
      case Shape::Text:
        return writeText(p, style);
      case Shape::Rect:
      case Shape::Rounded:
        return writeRect(p, style);
      case Shape::Line:
        return writeLine(p, style);
      case Shape::Hatch:
        writeRect(p, style);
        return writeHatch(p, style);
      case Shape::Arrow:
        writePath(outline(p), style);
        return writePath(arrowHead(p), {style.stroke, {}});
      default:
        return writePath(outline(p), style);
    }
  }

  void writeColour(const QString& name, const QColor& colour) {
    if (!colour.isValid()) return m_xml.writeAttribute(name, "none");
    m_xml.writeAttribute(name, colour.name());
    if (colour.alpha() < 255)
      m_xml.writeAttribute(name + "-opacity", number(static_cast<double>(colour.alphaF())));
  }

  void writeStyle(const Style& style) {
    writeColour("fill", style.fill);
    if (!style.stroke.isValid() || style.strokePx <= 0) return;
    writeColour("stroke", style.stroke);
    m_xml.writeAttribute("stroke-width", number(style.strokePx));
    const double w = style.strokePx;
    if (style.dash == paint::Dash::Dashed) m_xml.writeAttribute("stroke-dasharray", pointText(3 * w, 3 * w));
    if (style.dash == paint::Dash::Dotted) m_xml.writeAttribute("stroke-dasharray", pointText(w, 2.5 * w));
  }

  void writeRect(const Primitive& p, const Style& style) {
    m_xml.writeEmptyElement("rect");
    m_xml.writeAttribute("x", number(p.rect.x()));
    m_xml.writeAttribute("y", number(p.rect.y()));
    m_xml.writeAttribute("width", number(p.rect.width()));
    m_xml.writeAttribute("height", number(p.rect.height()));
    if (p.shape == Shape::Rounded) m_xml.writeAttribute("rx", number(static_cast<double>(p.radius)));
    writeStyle(style);
  }

  void writeLine(const Primitive& p, const Style& style) {
    m_xml.writeEmptyElement("line");
    m_xml.writeAttribute("x1", number(p.rect.left()));
    m_xml.writeAttribute("y1", number(p.rect.top()));
    m_xml.writeAttribute("x2", number(p.rect.right()));
    m_xml.writeAttribute("y2", number(p.rect.bottom()));
    writeStyle(style);
  }

  void writePath(const QPainterPath& path, const Style& style) {
    m_xml.writeEmptyElement("path");
    m_xml.writeAttribute("d", pathData(path));
    writeStyle(style);
  }

  void writeHatch(const Primitive& p, const Style& style) {
    QStringList strokes;
    for (const QLineF& line : paint::hatchLines(p.rect))
      strokes << 'M' + pointText(line.x1(), line.y1()) + " L" + pointText(line.x2(), line.y2());
    if (strokes.isEmpty()) return;
    m_xml.writeEmptyElement("path");
    m_xml.writeAttribute("d", strokes.join(' '));
    writeStyle({{}, style.hatch, style.hatchPx});
  }

  void writeText(const Primitive& p, const Style& style) {
    const QFont font = paint::fontOf(p.style);
    const bool left = p.align == paint::Align::Left;
    const bool right = p.align == paint::Align::Right;
    m_xml.writeStartElement("text");
    m_xml.writeAttribute("x", number(left ? p.rect.left() : right ? p.rect.right() : p.rect.center().x()));
    m_xml.writeAttribute("y", number(baselineOf(p)));
    m_xml.writeAttribute("font-family", font.families().join(", "));
    m_xml.writeAttribute("font-size", QString::number(font.pixelSize()));
    if (font.weight() != QFont::Normal) m_xml.writeAttribute("font-weight", QString::number(font.weight()));
    if (!left) m_xml.writeAttribute("text-anchor", right ? "end" : "middle");
    // Where another font has to stand in, the text keeps the width that it was laid out with.
    if (p.textPx > 0) {
      m_xml.writeAttribute("textLength", number(static_cast<double>(p.textPx)));
      m_xml.writeAttribute("lengthAdjust", "spacingAndGlyphs");
    }
    if (p.text.contains("  ") || p.text.startsWith(' ')) m_xml.writeAttribute("xml:space", "preserve");
    writeColour("fill", style.fill);
    m_xml.writeCharacters(p.text);
    m_xml.writeEndElement();
  }

  QXmlStreamWriter m_xml;
  const paint::Theme& m_theme;
};

}  // namespace

QByteArray writeSvg(const paint::Scene& scene, const paint::Theme& theme, const QString& title) {
  QByteArray bytes;
  SvgWriter(bytes, theme).write(scene, title);
  return bytes;
}

}  // namespace loopscope::pictures
