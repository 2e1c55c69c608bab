// SPDX-License-Identifier: GPL-3.0-or-later
#include <QBuffer>
#include <QPageSize>
#include <QPainter>
#include <QPdfWriter>
#include <algorithm>

#include "ui/export/writers.h"
#include "ui/paint/scene_painter.h"

namespace loopscope::pictures {

namespace {

constexpr double kPointsPerPx = 0.75;
constexpr int kDotsPerInch = 1200;

// Qt writes the hour into every PDF. Overwritten in place, digit by digit, so that no offset moves.
void removeDates(QByteArray& pdf) {
  for (const QByteArray& key : {QByteArray("/CreationDate (D:"), QByteArray("/ModDate (D:")}) {
    for (qsizetype at = pdf.indexOf(key); at >= 0; at = pdf.indexOf(key, at + 1)) {
      const qsizetype end = pdf.indexOf(')', at);
      for (qsizetype i = at + key.size(); i < end; ++i)
        if (pdf[i] >= '0' && pdf[i] <= '9') pdf[i] = '0';
    }
  }
}

}  // namespace

QByteArray writePdf(const paint::Scene& scene, const paint::Theme& theme, const QString& title) {
  QByteArray bytes;
  QBuffer buffer(&bytes);
  buffer.open(QIODevice::WriteOnly);
  QPdfWriter writer(&buffer);
  writer.setTitle(title);
  writer.setCreator(QStringLiteral("Loopscope"));
  writer.setResolution(kDotsPerInch);
  writer.setPageSize(QPageSize(scene.size * kPointsPerPx, QPageSize::Point, {}, QPageSize::ExactMatch));
  writer.setPageMargins({0, 0, 0, 0});
  QPainter painter(&writer);
  const double scale = kDotsPerInch / 72.0 * kPointsPerPx;
  painter.scale(scale, scale);
  painter.setClipRect(QRectF({0, 0}, scene.size));
  paint::paintScene(painter, scene, theme);
  painter.end();
  buffer.close();
  removeDates(bytes);
  return bytes;
}

}  // namespace loopscope::pictures
