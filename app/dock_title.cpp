// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/dock_title.h"

#include <QDockWidget>
#include <QEvent>
#include <QHBoxLayout>
#include <QToolButton>

#include "ui/panels/look.h"
#include "ui/panels/panel_parts.h"

namespace loopscope::app {

using panels::kGridPx;

DockTitle::DockTitle(QDockWidget* dock)
    : QWidget(dock),
      m_dock(dock),
      m_title(panels::makeLabel("sectionTitle", this)),
      m_row(new QHBoxLayout(this)) {
  setProperty("role", "dockTitle");
  setAttribute(Qt::WA_StyledBackground);
  m_row->setContentsMargins(4 * kGridPx, 2 * kGridPx, 2 * kGridPx, kGridPx);
  m_row->setSpacing(2 * kGridPx);
  m_title->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
  m_title->installEventFilter(this);  // it is shortened to the room that it has
  m_row->addWidget(m_title, 1);
  QToolButton* close = panels::makeCloseButton(tr("Close the panel %1").arg(dock->windowTitle()), this);
  close->setAutoRaise(true);
  m_row->addWidget(close);
  connect(close, &QToolButton::clicked, dock, &QDockWidget::close);
  connect(dock, &QDockWidget::windowTitleChanged, this, &DockTitle::showTitle);
  showTitle();
  close->setToolTip(tr("Close this panel; it comes back from the menu ⋯"));
}

void DockTitle::addAccessory(QWidget* widget) {
  m_row->insertWidget(1, widget);
}

void DockTitle::showTitle() {
  const QString title = m_dock->windowTitle();
  m_title->setText(m_title->fontMetrics().elidedText(title.toUpper(), Qt::ElideRight, m_title->width()));
  m_title->setToolTip(title);
  m_title->setAccessibleName(title);
}

bool DockTitle::eventFilter(QObject* watched, QEvent* event) {
  const bool changesRoom =
      event->type() == QEvent::Resize || event->type() == QEvent::FontChange || event->type() == QEvent::Show;
  if (watched == m_title && changesRoom) showTitle();
  return QWidget::eventFilter(watched, event);
}

}  // namespace loopscope::app
