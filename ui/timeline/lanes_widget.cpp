// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/timeline/lanes_widget.h"

#include <QContextMenuEvent>
#include <QHelpEvent>
#include <QPainter>
#include <QToolTip>

#include "ui/paint/scene_builder.h"
#include "ui/paint/scene_painter.h"
#include "ui/timeline/hover_text.h"
#include "ui/timeline/lane_menu.h"

namespace loopscope::timeline {

LanesWidget::LanesWidget(view::ViewState& view, QWidget* parent) : SceneWidget(view, parent) {
  setObjectName("lanes");
  setAccessibleName(tr("Timeline of lanes"));
  for (const auto signal :
       {&view::ViewState::runChanged, &view::ViewState::cursorChanged, &view::ViewState::cursorGlided,
        &view::ViewState::axisChanged, &view::ViewState::rangeChanged, &view::ViewState::selectionChanged,
        &view::ViewState::rowsChanged, &view::ViewState::scrollChanged})
    connect(&view, signal, this, qOverload<>(&QWidget::update));
}

const paint::Scene& LanesWidget::scene() {
  const SceneKey key = sceneKey(m_view, size());
  if (key == m_key) return m_scene;
  m_key = key;
  m_picture.invalidate();
  m_scene = m_view.run() ? paint::buildLanes(sceneRequest(m_view, size()), m_measure) : paint::Scene();
  return m_scene;
}

const paint::Scene& LanesWidget::overlay() {
  if (!m_view.run()) return m_overlay = {};
  paint::SceneRequest request = sceneRequest(m_view, size());
  if (m_view.showsWaitChain()) request.waitChain = m_view.waitChain();
  return m_overlay = paint::buildOverlay(request, scene(), m_measure);
}

paint::Target LanesWidget::targetAt(QPointF point) {
  if (const paint::Primitive* arrow = paint::hitTest(overlay(), point)) return arrow->target;
  if (const paint::Primitive* shape = primitiveAt(point)) return shape->target;
  const int row = m_view.rowAt(point.y());
  if (row < 0) return {};
  return {m_view.rows()[static_cast<size_t>(row)].lane, {}, {}};
}

void LanesWidget::paintEvent(QPaintEvent*) {
  QPainter painter(this);
  m_picture.draw(painter, scene(), theme(), size(), devicePixelRatioF(), m_stencils);
  paint::paintScene(painter, overlay(), theme(), m_stencils);
  if (m_view.hasRun()) return;
  painter.setFont(paint::fontOf(paint::TextStyle::Status));
  painter.setPen(theme().mutedText);
  painter.drawText(rect(), Qt::AlignCenter, tr("Nothing has run yet"));
}

void LanesWidget::resizeEvent(QResizeEvent*) {
  m_view.setViewportHeightPx(height());
}

bool LanesWidget::event(QEvent* event) {
  if (event->type() != QEvent::ToolTip) return SceneWidget::event(event);
  const auto* help = static_cast<QHelpEvent*>(event);
  const paint::Primitive* shape = m_view.hasRun() ? primitiveAt(QPointF(help->pos())) : nullptr;
  const QString text = shape ? hoverText(*m_view.run(), shape->target) : QString();
  if (text.isEmpty())
    QToolTip::hideText();
  else
    QToolTip::showText(help->globalPos(), text, this);
  return true;
}

// From the keyboard the menu is that of the selected lane.
void LanesWidget::contextMenuEvent(QContextMenuEvent* event) {
  const bool byKey = event->reason() == QContextMenuEvent::Keyboard;
  const int row = byKey ? m_view.rowOf(m_view.selection().lane) : m_view.rowAt(event->pos().y());
  if (row < 0) return;
  const auto index = static_cast<size_t>(row);
  const QPoint at(20, static_cast<int>(m_view.rowTopPx(index)) + m_view.laneHeightPx());
  showLaneMenu(m_view, m_view.rows()[index].lane, byKey ? mapToGlobal(at) : event->globalPos(), this);
}

void LanesWidget::mouseDoubleClickEvent(QMouseEvent* event) {
  if (!m_view.hasRun() || event->button() != Qt::LeftButton) return;
  const paint::Primitive* shape = primitiveAt(event->position());
  if (!shape) return;
  const SiteId site = siteOf(*m_view.run(), shape->target);
  if (site.valid()) emit goToSource(site);
}

}  // namespace loopscope::timeline
