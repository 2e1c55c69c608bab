// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/timeline/overview_widget.h"

#include <QMouseEvent>
#include <QPainter>
#include <cmath>
#include <utility>

#include "ui/paint/metrics.h"
#include "ui/paint/scene_builder.h"
#include "ui/paint/scene_painter.h"

namespace loopscope::timeline {

OverviewWidget::OverviewWidget(view::ViewState& view, QWidget* parent) : SceneWidget(view, parent) {
  setObjectName("overview");
  setAccessibleName(tr("Overview of the whole run"));
  setFixedHeight(static_cast<int>(paint::kOverviewHeightPx));
  for (const auto signal :
       {&view::ViewState::runChanged, &view::ViewState::cursorChanged, &view::ViewState::cursorGlided,
        &view::ViewState::axisChanged, &view::ViewState::rangeChanged, &view::ViewState::rowsChanged,
        &view::ViewState::selectionChanged})
    connect(&view, signal, this, qOverload<>(&QWidget::update));
}

void OverviewWidget::buildBars() {
  SceneKey key = sceneKey(m_view, size());
  key.range = {};
  key.scrollTopPx = key.laneHeightPx = 0;
  key.allArrows = false;
  key.selectedLane = {};
  if (key == m_key) return;
  m_key = key;
  m_picture.invalidate();
  m_bars = m_view.run() ? paint::buildOverview(sceneRequest(m_view, size())) : paint::Scene();
}

const paint::Scene& OverviewWidget::scene() {
  buildBars();
  m_scene = m_bars;
  if (m_view.run()) m_scene.append(paint::buildOverviewMarks(sceneRequest(m_view, size())), {});
  return m_scene;
}

// Thousands of bars are replayed only when they change; the cursor moves over their picture.
void OverviewWidget::paintEvent(QPaintEvent*) {
  buildBars();
  QPainter painter(this);
  m_picture.draw(painter, m_bars, theme(), size(), devicePixelRatioF(), m_stencils);
  if (m_view.run())
    paint::paintScene(painter, paint::buildOverviewMarks(sceneRequest(m_view, size())), theme(), m_stencils);
}

bool OverviewWidget::isOnCursor(double xPx) const {
  constexpr double kReachPx = 5;
  if (!m_view.hasRun()) return false;
  return std::abs(xPx - shownRange().shareOf(m_view.cursorCoordinate()) * width()) <= kReachPx;
}

void OverviewWidget::mousePressEvent(QMouseEvent* event) {
  if (!m_view.hasRun() || event->button() != Qt::LeftButton) return;
  m_dragFrom = coordinateAt(event->position().x());
  const bool inside = m_view.range().contains(m_dragFrom);
  const bool allIsVisible = m_view.range() == m_view.fullRange();
  m_drag = isOnCursor(event->position().x()) ? Drag::Cursor
           : inside && !allIsVisible         ? Drag::Viewport
                                             : Drag::Range;
  m_scrubs = false;
}

void OverviewWidget::mouseMoveEvent(QMouseEvent* event) {
  const double x = coordinateAt(event->position().x());
  if (m_drag == Drag::None) {
    setCursor(isOnCursor(event->position().x()) ? Qt::SizeHorCursor : Qt::ArrowCursor);
  } else if (m_drag == Drag::Cursor) {
    const EventId to = m_view.axis().eventAt(x);
    if (to == m_view.cursor()) return;
    std::exchange(m_scrubs, true) ? m_view.scrubTo(to) : m_view.beginScrub(to);
  } else if (m_drag == Drag::Viewport) {
    m_view.pan(x - m_dragFrom);
    m_dragFrom = x;
  } else if (m_drag == Drag::Range) {
    m_view.setMarkedRange(view::EventRange{m_view.axis().eventAt(m_dragFrom), m_view.axis().eventAt(x)});
  }
}

void OverviewWidget::mouseReleaseEvent(QMouseEvent* event) {
  const bool clicked = m_drag == Drag::Range && coordinateAt(event->position().x()) == m_dragFrom;
  if (clicked) {
    const view::Range& range = m_view.range();
    m_view.pan(m_dragFrom - (range.begin + range.end) / 2);
  }
  m_drag = Drag::None;
}

void OverviewWidget::mouseDoubleClickEvent(QMouseEvent*) {
  m_view.markedRange() ? m_view.fitSelection() : m_view.fitAll();
}

}  // namespace loopscope::timeline
