// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <optional>
#include <set>
#include <vector>

#include "ui/view/lane_rows.h"
#include "ui/view/navigation_history.h"
#include "ui/view/run_view.h"
#include "ui/view/time_axis.h"
#include "ui/view/wait_chain.h"

// The one owner of how a run is looked at: cursor, visible range, selection, axis, rows. Widgets keep no
// copy: they read it, call its setters, and repaint on its signals. Setters clamp, and return early when
// nothing changes. Without a run (or with an empty one) it answers with unset ids and empty lists.

namespace loopscope::view {

// What is lit up everywhere. Any of the three may be unset.
struct Selection {
  LaneId lane;
  EventId event;
  ObjectId object;

  bool empty() const { return !lane.valid() && !event.valid() && !object.valid(); }
  bool operator==(const Selection&) const = default;
};

// From one event to another, both included.
struct EventRange {
  EventId first;
  EventId last;
  bool operator==(const EventRange&) const = default;
};

// What of the run is seen, and where in it the cursor is drawn: at its event, or on its way there.
struct Sight {
  Range range;
  double cursor = 0;
  bool operator==(const Sight&) const = default;
};

// How a person likes to move about; chosen once, the same for every run.
struct Habits {
  bool wheelZooms = false;  // without Ctrl; with it lanes scroll then
  bool animates = true;     // unless the system asks for reduced motion
  bool operator==(const Habits&) const = default;
};

class ViewState : public QObject {
  Q_OBJECT

 public:
  explicit ViewState(QObject* parent = nullptr);

  // A new run: keeps axis kind, lane height and, as far as lanes are the same, the filter; the cursor stays
  // at its event number as far as it exists, the range at its share of the whole. Selection, marks and
  // history begin anew.
  void setRun(RunViewPtr run);
  bool hasRun() const { return m_run && !m_run->empty(); }
  const RunView* run() const { return m_run.get(); }
  const RunViewPtr& runPtr() const { return m_run; }

  EventId cursor() const { return m_cursor; }
  // Moves the cursor, and the range so far that the cursor keeps a margin from its ends. While it is dragged
  // it is where the pointer is, and the range stays.
  void setCursor(EventId event);
  void beginScrub(EventId event);
  void scrubTo(EventId event);
  // The range, moved so far that the cursor keeps its margin.
  Range withCursor(Range range) const;
  // Where the last step began: what has changed since is what it did. Unset after a jump.
  EventId cameFrom() const { return m_cameFrom; }
  // As setCursor, for what a person did not step to: the place left behind can be gone back to.
  void jumpTo(EventId event);
  // The loop's state at the cursor. Computed when first asked for after the cursor has moved.
  const trace::LoopState& stateAtCursor() const;

  const TimeAxis& axis() const { return m_axis; }
  AxisKind axisKind() const { return m_axis.kind(); }
  double cursorCoordinate() const;
  // The cursor stays where it is on screen.
  void setAxisKind(AxisKind kind);
  // An axis of this run that has a scale in common with another one's, until the next axis or run. The
  // cursor stays where it is on screen.
  void shareAxis(TimeAxis axis);

  const Range& range() const { return m_range; }
  // What fitAll shows.
  Range fullRange() const { return m_axis.whole(); }
  void setRange(Range range);
  // Above 1 zooms in; the coordinate keeps its place on screen.
  void zoom(double factor, double aroundCoordinate);
  void pan(double byCoordinate);
  void fitAll();
  // So much simulated time, a third of it before the event.
  void showAround(EventId event, SimTime span);
  // The marked range, else the selected lane or the surroundings of the selected event, else all.
  void fitSelection();
  // fitSelection, or fitAll when that is what is already shown.
  void fitToggle();

  Sight sight() const;
  // For what glides: the cursor is drawn elsewhere than at its event, until it goes to another one.
  void setSight(const Sight& sight);

  const Selection& selection() const { return m_selection; }
  void setSelection(const Selection& selection);
  const std::optional<EventRange>& markedRange() const { return m_markedRange; }
  void setMarkedRange(std::optional<EventRange> range);
  const std::set<EventId>& marks() const { return m_marks; }
  void toggleMark(EventId event);
  // Selection, marked range and the chain of waiting; marks stay.
  void clearSelection();
  // Whom "Why is it not running?" is about at the cursor; unset: nobody.
  LaneId whySubject() const;
  bool showsWaitChain() const { return m_showsWaitChain; }
  // The chain from that lane, as the timeline shows it; showing it brings back lanes that it needs.
  void setShowsWaitChain(bool shows);
  std::vector<WaitLink> waitChain() const;
  bool allArrows() const { return m_allArrows; }
  void setAllArrows(bool all);

  const std::vector<LaneRow>& rows() const { return m_rows; }
  // Another number whenever rows() may have changed.
  uint64_t rowsRevision() const { return m_rowsRevision; }
  // Index into rows(), or -1.
  int rowOf(LaneId lane) const;
  const LaneFilter& filter() const { return m_filter; }
  void setFolded(LaneId lane, bool folded);
  void setHidden(LaneId lane, bool hidden);
  void setNameFilter(const std::string& name);
  // Only lanes that have to do with this one; unset: all.
  void setTouching(LaneId lane);
  // Pinned lanes stay above the others and do not scroll.
  void setPinned(LaneId lane, bool pinned);
  // Before that row, among the lanes of its parent or among the pinned ones.
  void moveLane(LaneId lane, size_t beforeRow);
  // Whether a name, a choice or a person keeps lanes from being rows.
  bool hidesLanes() const;
  // Ends every filter; what is folded, pinned or moved stays so.
  void showAllLanes();
  // Rows as they were at first.
  void resetRows();
  size_t pinnedRows() const { return m_filter.pinned.size(); }
  // Index into rows() of what is seen at that height of the timeline, or -1.
  int rowAt(double yPx) const;
  double rowTopPx(size_t row) const;

  static constexpr int kMinLaneHeightPx = 24;
  static constexpr int kUsualLaneHeightPx = 56;
  static constexpr int kMaxLaneHeightPx = 112;
  int laneHeightPx() const { return m_laneHeightPx; }
  void setLaneHeightPx(int px);
  // Vertical scrolling. The timeline says how much it can show.
  int scrollTopPx() const { return m_scrollTopPx; }
  int contentHeightPx() const;
  int viewportHeightPx() const { return m_viewportHeightPx; }
  void setScrollTopPx(int px);
  void setViewportHeightPx(int px);
  void ensureLaneVisible(LaneId lane);
  // That of the lane which the event at the cursor is about. The loop's own events move nothing: it stands
  // first, and its turns would pull the rows up and down.
  void ensureActorVisible();

  const Habits& habits() const { return m_habits; }
  void setHabits(const Habits& habits) { m_habits = habits; }

  bool canGoBack() const { return m_history.canGoBack(); }
  bool canGoForward() const { return m_history.canGoForward(); }
  void goBack();
  void goForward();

 signals:
  void runChanged();
  void cursorChanged();
  // The cursor has gone to another event, not by hand, and the range after it; this was seen before. What
  // they are now has been told.
  void cursorWent(const loopscope::view::Sight& from);
  void cursorGlided();  // where it is drawn
  void axisChanged();
  void rangeChanged();
  void selectionChanged();  // selection, marked range, marks, all arrows
  void rowsChanged();       // rows or lane height
  void scrollChanged();
  void historyChanged();

 private:
  Range clamped(Range range) const;
  void replaceAxis(TimeAxis axis);
  bool moveCursor(EventId event, EventId cameFrom = {});
  void arrive(const Sight& from);
  void keepFilter(const RunView* oldRun);
  void makeRows();
  void updateRows(LaneId staysPut);
  Place place() const { return {m_cursor, m_range}; }
  void goTo(const Place& place);

  RunViewPtr m_run;
  TimeAxis m_axis;
  EventId m_cursor;
  EventId m_cameFrom;
  Range m_range;
  std::optional<double> m_cursorOnItsWay;  // where it is drawn, if not at its event
  Selection m_selection;
  std::optional<EventRange> m_markedRange;
  std::set<EventId> m_marks;
  bool m_allArrows = false;
  bool m_showsWaitChain = false;
  LaneFilter m_filter;
  std::vector<LaneRow> m_rows;
  uint64_t m_rowsRevision = 0;
  int m_laneHeightPx = kUsualLaneHeightPx;
  int m_scrollTopPx = 0;
  int m_viewportHeightPx = 0;
  NavigationHistory m_history;
  Habits m_habits;
  mutable std::optional<trace::LoopState> m_state;
};

}  // namespace loopscope::view
