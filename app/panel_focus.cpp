// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/panel_focus.h"

#include <QApplication>
#include <QWidget>

namespace loopscope::app {

namespace {

bool takesFocus(const QWidget& widget) {
  return widget.isVisible() && widget.isEnabled() && (widget.focusPolicy() & Qt::TabFocus) != 0;
}

QWidget* entranceOf(QWidget* panel) {
  QWidget* proxy = panel->focusProxy();
  if (proxy != nullptr) return takesFocus(*proxy) ? proxy : nullptr;
  for (QWidget* widget = panel->nextInFocusChain(); widget != panel; widget = widget->nextInFocusChain())
    if (panel->isAncestorOf(widget) && takesFocus(*widget)) return widget;
  return nullptr;
}

}  // namespace

void focusNextPanel(const QList<QWidget*>& panels, int by) {
  const QWidget* focus = QApplication::focusWidget();
  qsizetype at = by > 0 ? -1 : 0;
  for (qsizetype i = 0; i < panels.size(); ++i)
    if (panels[i]->isAncestorOf(focus)) at = i;
  for (qsizetype tried = 0; tried < panels.size(); ++tried) {
    at = (at + by + panels.size()) % panels.size();
    if (QWidget* entrance = entranceOf(panels[at])) return entrance->setFocus(Qt::TabFocusReason);
  }
}

}  // namespace loopscope::app
