// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/left_to_right_painting.h"

#include <QEvent>
#include <QGuiApplication>

namespace loopscope::panels {

LeftToRightPainting::LeftToRightPainting() : m_direction(QGuiApplication::layoutDirection()) {
  if (m_direction == Qt::LeftToRight) return;
  qApp->installEventFilter(this);
  QGuiApplication::setLayoutDirection(Qt::LeftToRight);
}

LeftToRightPainting::~LeftToRightPainting() {
  if (m_direction == Qt::LeftToRight) return;
  QGuiApplication::setLayoutDirection(m_direction);
  qApp->removeEventFilter(this);
}

bool LeftToRightPainting::eventFilter(QObject*, QEvent* event) {
  return event->type() == QEvent::ApplicationLayoutDirectionChange;
}

}  // namespace loopscope::panels
