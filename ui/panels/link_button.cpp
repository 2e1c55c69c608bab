// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/link_button.h"

#include <QPainter>

namespace loopscope::panels {

LinkButton::LinkButton(QWidget* parent) : QPushButton(parent) {
  setProperty("role", "link");
  setFlat(true);
  setCursor(Qt::PointingHandCursor);
  setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
}

void LinkButton::setLink(const QString& text) {
  setText(text);
  setToolTip(text);
  setVisible(!text.isEmpty());
  updateGeometry();
}

QSize LinkButton::sizeHint() const {
  const QFontMetrics metrics(font());
  return {metrics.horizontalAdvance(text()) + 6, metrics.height() + 6};
}

QSize LinkButton::minimumSizeHint() const {
  return {std::min(sizeHint().width(), 48), sizeHint().height()};
}

void LinkButton::paintEvent(QPaintEvent*) {
  QPainter painter(this);
  QFont underlined = font();
  underlined.setUnderline(underMouse());
  painter.setFont(underlined);
  painter.setPen(palette().color(QPalette::ButtonText));
  if (hasFocus()) painter.drawRect(rect().adjusted(0, 0, -1, -1));
  const QRect room = rect().adjusted(3, 0, -3, 0);
  painter.drawText(room, Qt::AlignLeft | Qt::AlignVCenter,
                   fontMetrics().elidedText(text(), Qt::ElideRight, room.width() + 1));
}

}  // namespace loopscope::panels
