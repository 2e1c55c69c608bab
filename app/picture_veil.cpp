// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/picture_veil.h"

#include <QEvent>
#include <QPainter>

#include "ui/panels/look.h"

namespace loopscope::app {

constexpr double kOpacity = 0.55;

PictureVeil::PictureVeil(QWidget* covered) : QWidget(covered), m_reason(new QLabel(this)) {
  setAttribute(Qt::WA_TransparentForMouseEvents);
  m_reason->setProperty("role", "pill");
  m_reason->setTextFormat(Qt::PlainText);
  covered->installEventFilter(this);
  hide();
}

void PictureVeil::setReason(const QString& reason, bool greyed) {
  m_greyed = greyed;
  m_reason->setText(reason);
  setVisible(!reason.isEmpty());
  raise();
  fit();
  update();
}

void PictureVeil::fit() {
  setGeometry(parentWidget()->rect());
  m_reason->adjustSize();
  m_reason->move((width() - m_reason->width()) / 2, height() - m_reason->height() - 3 * panels::kGridPx);
}

bool PictureVeil::eventFilter(QObject* watched, QEvent* event) {
  if (event->type() == QEvent::Resize && isVisible()) fit();
  return QWidget::eventFilter(watched, event);
}

void PictureVeil::paintEvent(QPaintEvent*) {
  if (!m_greyed) return;
  QColor ground = palette().color(QPalette::Window);
  ground.setAlphaF(static_cast<float>(kOpacity));
  QPainter(this).fillRect(rect(), ground);
}

}  // namespace loopscope::app
