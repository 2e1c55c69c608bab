// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/dock.h"

#include <QPainter>

namespace loopscope::app {

// What the dock holds leaves room for a frame around it, and covers the rest.
void Dock::paintEvent(QPaintEvent* event) {
  QDockWidget::paintEvent(event);
  if (!isFloating()) return;
  QPainter painter(this);
  painter.fillRect(rect(), palette().color(QPalette::PlaceholderText));
}

}  // namespace loopscope::app
