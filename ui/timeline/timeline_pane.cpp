// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/timeline/timeline_pane.h"

#include <QGridLayout>

#include "ui/paint/metrics.h"

namespace loopscope::timeline {

TimelinePane::TimelinePane(view::ViewState& view, QWidget* parent)
    : QWidget(parent),
      m_view(view),
      m_corner(new LaneFilterField(view, this)),
      m_lanes(new LanesWidget(view, this)),
      m_ruler(new RulerWidget(view, this)),
      m_headers(new HeadersWidget(view, this)),
      m_overview(new OverviewWidget(view, this)),
      m_scrollBar(new QScrollBar(Qt::Vertical, this)),
      m_input(new Input(view, *m_lanes, *m_ruler, *m_headers, *m_overview, this)) {
  setLayoutDirection(Qt::LeftToRight);  // as time runs, in every language
  auto* grid = new QGridLayout(this);
  grid->setContentsMargins(0, 0, 0, 0);
  grid->setSpacing(0);
  grid->addWidget(m_corner, 0, 0);
  grid->addWidget(m_ruler, 0, 1);
  grid->addWidget(m_headers, 1, 0);
  grid->addWidget(m_lanes, 1, 1);
  grid->addWidget(m_scrollBar, 1, 2);
  grid->addWidget(m_overview, 2, 0, 1, 3);
  grid->setColumnStretch(1, 1);
  grid->setRowStretch(1, 1);
  m_lanes->setFocusPolicy(Qt::StrongFocus);
  m_corner->setAutoFillBackground(true);
  setAutoFillBackground(true);
  setFocusProxy(m_lanes);
  setTheme(paint::lightTheme());

  connect(m_input, &Input::playToggled, this, &TimelinePane::playToggled);
  connect(m_lanes, &LanesWidget::goToSource, this, &TimelinePane::goToSource);
  connect(m_scrollBar, &QScrollBar::valueChanged, &view, &view::ViewState::setScrollTopPx);
  connect(&view, &view::ViewState::rowsChanged, this, &TimelinePane::updateScrollBar);
  connect(&view, &view::ViewState::scrollChanged, this, &TimelinePane::updateScrollBar);
  updateScrollBar();
}

void TimelinePane::setTheme(const paint::Theme& theme) {
  QPalette palette = m_corner->palette();
  palette.setColor(QPalette::Window, theme.panel);
  m_corner->setPalette(palette);
  QPalette ground = this->palette();  // what is left beside ruler and scroll bar
  ground.setColor(QPalette::Window, theme.panel);
  setPalette(ground);
  m_lanes->setTheme(theme);
  m_ruler->setTheme(theme);
  m_headers->setTheme(theme);
  m_overview->setTheme(theme);
}

void TimelinePane::keepRoomForScrollBar() {
  QSizePolicy policy = m_scrollBar->sizePolicy();
  policy.setRetainSizeWhenHidden(true);
  m_scrollBar->setSizePolicy(policy);
}

QSize TimelinePane::sizeHint() const {
  constexpr int kWidthPx = 760;
  return {kWidthPx, m_view.contentHeightPx() + static_cast<int>(paint::kRulerHeightPx)};
}

int TimelinePane::fittingLaneHeightPx(int roomPx) const {
  constexpr int kUsualLanePx = view::ViewState::kUsualLaneHeightPx;
  constexpr int kLeastLanePx = 30;  // of which a bar with its label still takes half
  const auto rows = static_cast<int>(m_view.rows().size());
  const int fittingPx = rows == 0 ? kUsualLanePx : std::min(roomPx / rows, kUsualLanePx);
  if (fittingPx >= kLeastLanePx) return fittingPx;
  constexpr int kHandful = 5;  // fewer tell nothing of who waits for whom
  return roomPx < kHandful * kUsualLanePx ? kLeastLanePx : kUsualLanePx;
}

// Where there is little room, names give some of theirs to what happens.
void TimelinePane::resizeEvent(QResizeEvent*) {
  constexpr int kNarrowPx = 640;
  const double headers = width() < kNarrowPx ? paint::kNarrowHeaderWidthPx : paint::kHeaderWidthPx;
  m_headers->setFixedWidth(static_cast<int>(headers));
  m_corner->setFixedWidth(static_cast<int>(headers));
}

void TimelinePane::updateScrollBar() {
  const int most = std::max(0, m_view.contentHeightPx() - m_view.viewportHeightPx());
  m_scrollBar->setVisible(most > 0);
  const int value = m_view.scrollTopPx();
  const QSignalBlocker quiet(m_scrollBar);
  m_scrollBar->setRange(0, most);
  m_scrollBar->setPageStep(m_view.viewportHeightPx());
  m_scrollBar->setSingleStep(m_view.laneHeightPx() / 2);
  m_scrollBar->setValue(value);
}

}  // namespace loopscope::timeline
