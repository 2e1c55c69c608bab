// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/centre.h"

#include <QEvent>
#include <QSplitter>
#include <QVBoxLayout>
#include <utility>

#include "app/notice_bar.h"
#include "app/tour_card.h"
#include "ui/panels/log_panel.h"
#include "ui/panels/narrative_card.h"
#include "ui/timeline/timeline_pane.h"

namespace loopscope::app {

using panels::kGridPx;

namespace {
constexpr int kRoomyPx = 500;       // from this height on, the card keeps still while one steps
constexpr int kAiryPx = 600;        // and from this one on, cards stand well apart
constexpr int kLeastBelowPx = 320;  // the card and a handful of events ...
constexpr int kLeastBelowLowPx = 224;
constexpr int kLongTextPx = 140;     // the card, of most that is said
constexpr int kAirPx = 2 * kGridPx;  // below the last row
}  // namespace

Centre::Centre(view::ViewState* view, const panels::Look* look, QWidget* parent)
    : QWidget(parent),
      m_view(view),
      m_notice(new NoticeBar(this)),
      m_tour(new TourCard(view, this)),
      m_splitter(new QSplitter(Qt::Vertical, this)),
      m_timeline(new timeline::TimelinePane(*view, this)),
      m_narrative(new panels::NarrativeCard(view, this)),
      m_log(new panels::LogPanel(view, look, this)),
      m_laneHeightPx(view->laneHeightPx()) {
  setProperty("role", "ground");
  auto* below = new QWidget(this);
  below->setProperty("role", "ground");
  auto* column = new QVBoxLayout(below);
  column->addWidget(m_tour);
  column->addWidget(m_narrative);
  column->addWidget(m_log, 1);
  m_splitter->setHandleWidth(1);
  m_splitter->setChildrenCollapsible(false);
  m_splitter->addWidget(m_timeline);
  m_splitter->addWidget(below);
  m_splitter->setStretchFactor(0, 1);
  auto* rows = new QVBoxLayout(this);
  rows->setContentsMargins(0, 0, 0, 0);
  rows->setSpacing(0);
  rows->addWidget(m_notice);
  rows->addWidget(m_splitter, 1);
  rows->addWidget(&m_timeline->overview());
  connect(m_splitter, &QSplitter::splitterMoved, this, [this] { m_movedByHand = true; });
  // Not with every fold: the lane under the pointer stays where it is.
  connect(view, &view::ViewState::runChanged, this, &Centre::followRun, Qt::QueuedConnection);
}

void Centre::followRun() {
  share();
  const std::string program = m_view->hasRun() ? m_view->run()->trace().fileName() : std::string();
  if (program != std::exchange(m_program, program)) m_view->ensureActorVisible();
}

void Centre::share() {
  const int totalPx = m_sharedPx = m_splitter->height();
  m_narrative->setHeights(totalPx >= kRoomyPx ? panels::NarrativeCard::kRoomyPx : 0, totalPx / 3);
  QLayout* cards = m_splitter->widget(1)->layout();
  const int apartPx = (totalPx >= kAiryPx ? 3 : 2) * kGridPx;
  cards->setContentsMargins(apartPx, apartPx, apartPx, apartPx);
  cards->setSpacing(apartPx);
  if (m_movedByHand) return;
  if (!m_view->hasRun()) return m_splitter->setSizes({totalPx / 3, totalPx - totalPx / 3});
  const int aboutPx = m_tour->isHidden() ? 0 : m_tour->sizeHint().height() + apartPx;
  const int mostPx = totalPx - (totalPx >= kRoomyPx ? kLeastBelowPx + aboutPx : kLeastBelowLowPx);
  // It does not go below its minimum, and a longer explanation should not take the last lane away.
  const int belowPx =
      cards->minimumHeightForWidth(m_splitter->width()) - m_narrative->minimumHeight() + kLongTextPx;
  const int roomPx = std::min(std::max(mostPx, totalPx / 2), totalPx - belowPx);
  fitLanes(roomPx - kAirPx - (m_timeline->sizeHint().height() - m_view->contentHeightPx()));
  const int timelinePx = std::min(m_timeline->sizeHint().height() + kAirPx, roomPx);
  m_splitter->setSizes({timelinePx, totalPx - timelinePx});
}

void Centre::fitLanes(int roomPx) {
  if (m_view->rows().empty() || m_view->laneHeightPx() != m_laneHeightPx) return;
  m_laneHeightPx = m_timeline->fittingLaneHeightPx(roomPx);
  m_view->setLaneHeightPx(m_laneHeightPx);
}

void Centre::reset() {
  m_movedByHand = false;
  share();
}

QByteArray Centre::saveState() const {
  return m_movedByHand ? m_splitter->saveState() : QByteArray();
}

void Centre::restoreState(const QByteArray& state) {
  m_movedByHand = !state.isEmpty() && m_splitter->restoreState(state);
}

// The window has another size, or a notice takes some of it: events give way, lanes stay.
bool Centre::event(QEvent* event) {
  const bool done = QWidget::event(event);
  const bool laidOut = event->type() == QEvent::Resize || event->type() == QEvent::LayoutRequest;
  if (laidOut && m_splitter->height() != m_sharedPx) share();
  return done;
}

}  // namespace loopscope::app
