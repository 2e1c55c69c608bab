// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/focus_ring.h"

#include <QAbstractScrollArea>
#include <QEvent>
#include <QPainter>

#include "ui/timeline/lanes_widget.h"

namespace loopscope::app {

FocusRing::FocusRing(QWidget* window) : QWidget(window), m_window(window) {
  setAttribute(Qt::WA_TransparentForMouseEvents);
  setFocusPolicy(Qt::NoFocus);
  hide();
}

void FocusRing::follow(QWidget* focused, Qt::FocusReason reason) {
  if (focused == parentWidget()) return;
  leave();
  const bool byKey =
      reason == Qt::TabFocusReason || reason == Qt::BacktabFocusReason || reason == Qt::ShortcutFocusReason;
  const bool showsNone = qobject_cast<QAbstractScrollArea*>(focused) != nullptr ||
                         qobject_cast<timeline::LanesWidget*>(focused) != nullptr;
  if (!byKey || !showsNone || focused->window() != m_window->window()) return;
  setParent(focused);
  focused->installEventFilter(this);
  setGeometry(focused->rect());
  show();
  raise();
}

// Not to go away with somebody else's widget.
void FocusRing::leave() {
  if (parentWidget() == m_window) return;
  parentWidget()->removeEventFilter(this);
  hide();
  setParent(m_window);
}

void FocusRing::paintEvent(QPaintEvent*) {
  QPainter painter(this);
  painter.setPen(QPen(palette().color(QPalette::Highlight), 2));
  painter.drawRect(rect().adjusted(1, 1, -1, -1));
}

bool FocusRing::eventFilter(QObject* watched, QEvent* event) {
  if (watched == parentWidget()) {
    if (event->type() == QEvent::Resize) setGeometry(parentWidget()->rect());
    if (event->type() == QEvent::FocusOut || event->type() == QEvent::Hide) leave();
  }
  return QWidget::eventFilter(watched, event);
}

}  // namespace loopscope::app
