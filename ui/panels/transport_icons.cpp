// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/transport_icons.h"

#include <QPainter>
#include <QPainterPath>

namespace loopscope::panels {

// In a square of 16 units.
static QPainterPath signPath(TransportSign sign) {
  const QPolygonF right({{4, 3}, {13, 8}, {4, 13}});
  const QPolygonF left({{12, 3}, {3, 8}, {12, 13}});
  QPainterPath path;
  switch (sign) {
    case TransportSign::ToStart:
      path.addRect(2, 3, 1.6, 10);
      path.addPolygon(left.translated(1.5, 0));
      break;
    case TransportSign::Back:
      path.addPolygon(left);
      break;
    case TransportSign::Forward:
    case TransportSign::Play:
      path.addPolygon(right);
      break;
    case TransportSign::ToEnd:
      path.addPolygon(right.translated(-1.5, 0));
      path.addRect(12.4, 3, 1.6, 10);
      break;
    case TransportSign::Pause:
      path.addRect(4, 3, 3, 10);
      path.addRect(9, 3, 3, 10);
      break;
    case TransportSign::Export:  // up and out of a tray
      path.addPolygon(QPolygonF({{4, 6}, {8, 1.5}, {12, 6}}));
      path.addRect(7.2, 6, 1.6, 5);
      path.addRect(2, 9, 1.6, 3.6);
      path.addRect(12.4, 9, 1.6, 3.6);
      path.addRect(2, 12.6, 12, 1.6);
      break;
  }
  path.closeSubpath();
  return path;
}

QIcon transportIcon(TransportSign sign, const QColor& color) {
  constexpr int kSizePx = 16;
  QIcon icon;
  for (const int scale : {1, 2, 3}) {
    QPixmap pixmap(kSizePx * scale, kSizePx * scale);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.scale(scale, scale);
    painter.fillPath(signPath(sign), color);
    painter.end();
    pixmap.setDevicePixelRatio(scale);
    icon.addPixmap(pixmap);
  }
  return icon;
}

}  // namespace loopscope::panels
