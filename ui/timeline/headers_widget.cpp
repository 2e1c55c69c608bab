// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/timeline/headers_widget.h"

#include <QHelpEvent>
#include <QMouseEvent>
#include <QToolTip>

#include "core/trace/explain.h"
#include "ui/paint/metrics.h"
#include "ui/paint/scene_builder.h"
#include "ui/timeline/scene_source.h"

namespace loopscope::timeline {

namespace {
constexpr double kFoldMarkPx = 24;  // the clickable width at the right edge
}

HeadersWidget::HeadersWidget(view::ViewState& view, QWidget* parent) : SceneWidget(view, parent) {
  setObjectName("headers");
  setAccessibleName(tr("Lanes"));
  setFixedWidth(static_cast<int>(paint::kHeaderWidthPx));
  for (const auto signal :
       {&view::ViewState::runChanged, &view::ViewState::cursorChanged, &view::ViewState::selectionChanged,
        &view::ViewState::rowsChanged, &view::ViewState::scrollChanged})
    connect(&view, signal, this, qOverload<>(&QWidget::update));
}

const paint::Scene& HeadersWidget::scene() {
  m_scene = m_view.run()
                ? paint::buildHeaders(sceneRequest(m_view, size()), &m_view.stateAtCursor(), m_measure)
                : paint::Scene();
  return m_scene;
}

int HeadersWidget::rowAt(QPointF point) const {
  const double row = (point.y() + m_view.scrollTopPx()) / m_view.laneHeightPx();
  return row >= 0 && row < static_cast<double>(m_view.rows().size()) ? static_cast<int>(row) : -1;
}

void HeadersWidget::mousePressEvent(QMouseEvent* event) {
  const int index = rowAt(event->position());
  if (event->button() != Qt::LeftButton || index < 0) return QWidget::mousePressEvent(event);
  const view::LaneRow row = m_view.rows()[static_cast<size_t>(index)];
  if (row.hasChildren && event->position().x() >= width() - kFoldMarkPx)
    m_view.setFolded(row.lane, !row.folded);
  else
    m_view.setSelection({row.lane, {}, {}});
}

bool HeadersWidget::event(QEvent* event) {
  if (event->type() != QEvent::ToolTip) return SceneWidget::event(event);
  const auto* help = static_cast<QHelpEvent*>(event);
  const int index = m_view.hasRun() ? rowAt(QPointF(help->pos())) : -1;
  if (index < 0) {
    QToolTip::hideText();
    return true;
  }
  const LaneId lane = m_view.rows()[static_cast<size_t>(index)].lane;
  const trace::Trace& trace = m_view.run()->trace();
  QToolTip::showText(help->globalPos(),
                     QString::fromStdString(trace::laneTitle(trace, lane) + "\n" +
                                            trace::statusText(trace, m_view.stateAtCursor(), lane)),
                     this);
  return true;
}

}  // namespace loopscope::timeline
