// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include "ui/panels/look.h"
#include "ui/view/view_state.h"

class QSplitter;

// The middle of the window: the timeline, below it the card and the log, at the bottom the overview. Until
// somebody moves the border between them, the timeline has the height that its rows need and no more, so that
// a small run leaves its room to the log.

namespace loopscope::panels {
class LogPanel;
class NarrativeCard;
}  // namespace loopscope::panels
namespace loopscope::timeline {
class TimelinePane;
}

namespace loopscope::app {

class NoticeBar;
class TourCard;

class Centre : public QWidget {
  Q_OBJECT
 public:
  // View and look outlive it.
  Centre(view::ViewState* view, const panels::Look* look, QWidget* parent);

  timeline::TimelinePane* timeline() const { return m_timeline; }
  panels::NarrativeCard* narrative() const { return m_narrative; }
  panels::LogPanel* log() const { return m_log; }
  NoticeBar* notice() const { return m_notice; }
  TourCard* tour() const { return m_tour; }

  // As at first: the border is where the rows want it.
  void reset();
  // Where the border was put by hand; empty when it never was, or for what is no such state.
  QByteArray saveState() const;
  void restoreState(const QByteArray& state);

 protected:
  bool event(QEvent* event) override;

 private:
  void followRun();
  void share();
  // Lower rows where all of a run's lanes can be seen at once then, as long as nobody chose a height.
  void fitLanes(int roomPx);

  view::ViewState* m_view;
  NoticeBar* m_notice;
  TourCard* m_tour;
  QSplitter* m_splitter;
  timeline::TimelinePane* m_timeline;
  panels::NarrativeCard* m_narrative;
  panels::LogPanel* m_log;
  bool m_movedByHand = false;
  std::string m_program;  // the file name of the run that is shown
  int m_sharedPx = 0;     // what share() had to give away last
  int m_laneHeightPx;     // the one that fitLanes() set last
};

}  // namespace loopscope::app
