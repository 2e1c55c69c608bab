// SPDX-License-Identifier: GPL-3.0-or-later
#include <QBuffer>
#include <QImage>
#include <QPainter>
#include <cmath>

#include "ui/export/writers.h"
#include "ui/paint/scene_painter.h"

namespace loopscope::pictures {

QByteArray writePng(const paint::Scene& scene, const paint::Theme& theme, double scale) {
  QImage image(static_cast<int>(std::ceil(scene.size.width() * scale)),
               static_cast<int>(std::ceil(scene.size.height() * scale)), QImage::Format_ARGB32_Premultiplied);
  image.fill(Qt::transparent);
  QPainter painter(&image);
  painter.scale(scale, scale);
  paint::paintScene(painter, scene, theme);
  painter.end();
  QByteArray bytes;
  QBuffer buffer(&bytes);
  buffer.open(QIODevice::WriteOnly);
  CHECK(image.save(&buffer, "PNG"));
  return bytes;
}

}  // namespace loopscope::pictures
