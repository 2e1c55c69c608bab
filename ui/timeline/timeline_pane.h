// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QScrollBar>

#include "ui/timeline/headers_widget.h"
#include "ui/timeline/input.h"
#include "ui/timeline/lane_filter.h"
#include "ui/timeline/lanes_widget.h"
#include "ui/timeline/overview_widget.h"
#include "ui/timeline/ruler_widget.h"

// The timeline as one widget: ruler and lanes with their headers, and the overview. The overview may be put
// into another layout; it then moves there.

namespace loopscope::timeline {

class TimelinePane : public QWidget {
  Q_OBJECT

 public:
  explicit TimelinePane(view::ViewState& view, QWidget* parent = nullptr);

  void setTheme(const paint::Theme& theme);
  // Beside another pane: as wide with a scroll bar as without one, so that both show the same width.
  void keepRoomForScrollBar();
  LanesWidget& lanes() { return *m_lanes; }
  RulerWidget& ruler() { return *m_ruler; }
  HeadersWidget& headers() { return *m_headers; }
  OverviewWidget& overview() { return *m_overview; }
  Input& input() { return *m_input; }
  // The lane height at which all rows can be seen in so much room: the usual one, a lower one, or, where even
  // that would not do, the usual one again where a handful of rows can be seen at once then. Many lanes are
  // scrolled through.
  int fittingLaneHeightPx(int roomPx) const;
  // The height at which all rows can be seen.
  QSize sizeHint() const override;

 signals:
  void goToSource(loopscope::SiteId site);
  // Space, while the timeline has the focus.
  void playToggled();

 protected:
  void resizeEvent(QResizeEvent* event) override;

 private:
  void updateScrollBar();

  view::ViewState& m_view;
  LaneFilterField* m_corner;
  LanesWidget* m_lanes;
  RulerWidget* m_ruler;
  HeadersWidget* m_headers;
  OverviewWidget* m_overview;
  QScrollBar* m_scrollBar;
  Input* m_input;
};

}  // namespace loopscope::timeline
