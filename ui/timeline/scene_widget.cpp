// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/timeline/scene_widget.h"

#include <QPainter>
#include <algorithm>

#include "ui/paint/scene_painter.h"

namespace loopscope::timeline {

SceneWidget::SceneWidget(view::ViewState& view, QWidget* parent)
    : QWidget(parent), m_view(view), m_theme(&paint::lightTheme()) {
  setMouseTracking(true);
  setAttribute(Qt::WA_OpaquePaintEvent);
}

void SceneWidget::setTheme(const paint::Theme& theme) {
  if (m_theme == &theme) return;
  m_theme = &theme;
  update();
}

EventId SceneWidget::eventAt(double xPx) const {
  return m_view.axis().eventAt(coordinateAt(xPx));
}

void SceneWidget::paintEvent(QPaintEvent*) {
  QPainter painter(this);
  painter.fillRect(rect(), m_theme->window);
  paint::paintScene(painter, scene(), *m_theme, m_stencils);
}

}  // namespace loopscope::timeline
