// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/timeline/headers_widget.h"

#include <QApplication>
#include <QContextMenuEvent>
#include <QHelpEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QToolTip>

#include "ui/paint/metrics.h"
#include "ui/paint/scene_builder.h"
#include "ui/paint/scene_painter.h"
#include "ui/timeline/lane_menu.h"
#include "ui/timeline/lanes_accessible.h"
#include "ui/view/in_words.h"

namespace loopscope::timeline {

namespace {
constexpr double kFoldMarkPx = 24;  // the clickable width at the right edge
}

HeadersWidget::HeadersWidget(view::ViewState& view, QWidget* parent) : SceneWidget(view, parent) {
  makeLanesAccessible();  // before anything tells a screen reader that these are here
  setObjectName("headers");
  setAccessibleName(tr("Lanes"));
  setFixedWidth(static_cast<int>(paint::kHeaderWidthPx));
  for (const auto signal :
       {&view::ViewState::runChanged, &view::ViewState::cursorChanged, &view::ViewState::selectionChanged,
        &view::ViewState::rowsChanged, &view::ViewState::scrollChanged})
    connect(&view, signal, this, qOverload<>(&QWidget::update));
}

void HeadersWidget::buildNames() {
  Key key{sceneKey(m_view, size()), m_view.cursor()};
  key.lanes.range = {};
  key.lanes.allArrows = false;
  if (key == m_key) return;
  m_key = key;
  m_picture.invalidate();
  m_names = m_view.run()
                ? paint::buildHeaders(sceneRequest(m_view, size()), &m_view.stateAtCursor(), m_measure)
                : paint::Scene();
}

paint::Scene HeadersWidget::dropPlace() const {
  paint::Scene scene;
  if (!m_drag || !m_drag->beforeRow) return scene;
  const double y = m_view.rowTopPx(*m_drag->beforeRow);
  scene.add(paint::Shape::Line, paint::Role::DropPlace, {QPointF(0, y), QPointF(width(), y)});
  return scene;
}

const paint::Scene& HeadersWidget::scene() {
  buildNames();
  m_scene = m_names;
  m_scene.append(dropPlace(), {});
  return m_scene;
}

void HeadersWidget::paintEvent(QPaintEvent*) {
  buildNames();
  QPainter painter(this);
  m_picture.draw(painter, m_names, theme(), size(), devicePixelRatioF(), m_stencils);
  paint::paintScene(painter, dropPlace(), theme(), m_stencils);
}

size_t HeadersWidget::borderAt(QPointF point) const {
  const int row = m_view.rowAt(point.y());
  if (row < 0) return point.y() < 0 ? 0 : m_view.rows().size();
  const auto index = static_cast<size_t>(row);
  const bool lowerHalf = point.y() - m_view.rowTopPx(index) > m_view.laneHeightPx() / 2.0;
  return index + (lowerHalf ? 1 : 0);
}

void HeadersWidget::mousePressEvent(QMouseEvent* event) {
  const int index = m_view.rowAt(event->position().y());
  if (event->button() != Qt::LeftButton || index < 0) return QWidget::mousePressEvent(event);
  const view::LaneRow row = m_view.rows()[static_cast<size_t>(index)];
  if (row.hasChildren && event->position().x() >= width() - kFoldMarkPx)
    m_view.setFolded(row.lane, !row.folded);
  else
    m_view.setSelection({row.lane, {}, {}});
  m_drag = Drag{row.lane, event->position(), {}};
}

void HeadersWidget::mouseMoveEvent(QMouseEvent* event) {
  if (!m_drag) return;
  const bool far =
      (event->position() - m_drag->pressedAt).manhattanLength() >= QApplication::startDragDistance();
  if (!far && !m_drag->beforeRow) return;
  m_drag->beforeRow = borderAt(event->position());
  setCursor(Qt::ClosedHandCursor);
  update();
}

void HeadersWidget::mouseReleaseEvent(QMouseEvent*) {
  const std::optional<Drag> drag = std::exchange(m_drag, std::nullopt);
  unsetCursor();
  if (drag && drag->beforeRow) m_view.moveLane(drag->lane, *drag->beforeRow);
  update();
}

void HeadersWidget::contextMenuEvent(QContextMenuEvent* event) {
  const int index = m_view.rowAt(event->pos().y());
  if (index >= 0)
    showLaneMenu(m_view, m_view.rows()[static_cast<size_t>(index)].lane, event->globalPos(), this);
}

bool HeadersWidget::event(QEvent* event) {
  if (event->type() != QEvent::ToolTip) return SceneWidget::event(event);
  const auto* help = static_cast<QHelpEvent*>(event);
  const int index = m_view.hasRun() ? m_view.rowAt(help->pos().y()) : -1;
  if (index < 0) {
    QToolTip::hideText();
    return true;
  }
  const LaneId lane = m_view.rows()[static_cast<size_t>(index)].lane;
  const trace::Trace& trace = m_view.run()->trace();
  QToolTip::showText(
      help->globalPos(),
      view::laneTitle(trace, lane) + u'\n' + view::statusText(trace, m_view.stateAtCursor(), lane), this);
  return true;
}

}  // namespace loopscope::timeline
