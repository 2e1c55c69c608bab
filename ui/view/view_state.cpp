// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/view/view_state.h"

#include <algorithm>
#include <utility>

namespace loopscope::view {

namespace {

constexpr double kLeastRangeSlots = 0.05;  // how far one can zoom in on the elastic and steps axes
constexpr double kLeastRangeShare = 1e-9;  // on the clock axis, of the whole
constexpr double kAsGoodAsAll = 1 - 1e-9;  // rounding must not keep anybody from seeing all
constexpr double kFollowMargin = 0.12;     // the cursor is brought at least this far into the range

}  // namespace

ViewState::ViewState(QObject* parent) : QObject(parent) {}

void ViewState::setRun(RunViewPtr run) {
  const Range oldFull = fullRange();
  const bool hadRun = hasRun();
  const EventId oldCursor = m_cursor;
  const RunViewPtr oldRun = std::exchange(m_run, std::move(run));
  m_axis = hasRun() ? TimeAxis(m_run->tracePtr(), m_axis.kind()) : TimeAxis({}, m_axis.kind());
  m_cursor = {};
  m_cameFrom = {};
  m_cursorOnItsWay.reset();
  m_state.reset();
  if (hasRun()) {
    const EventId last = EventId::fromSize(m_run->trace().size() - 1);
    m_cursor = oldCursor.valid() ? std::min(oldCursor, last) : EventId(0);
  }
  const Range full = fullRange();
  const double scale = full.length() / oldFull.length();
  m_range = hadRun ? clamped({full.begin + (m_range.begin - oldFull.begin) * scale,
                              full.begin + (m_range.end - oldFull.begin) * scale})
                   : full;
  m_selection = {};
  m_markedRange.reset();
  m_marks.clear();
  m_history.clear();
  keepFilter(oldRun.get());
  makeRows();
  emit runChanged();
  emit axisChanged();
  emit rangeChanged();
  emit rowsChanged();
  emit selectionChanged();
  emit cursorChanged();
  emit historyChanged();
  setScrollTopPx(m_scrollTopPx);
}

bool ViewState::moveCursor(EventId event, EventId cameFrom) {
  if (!hasRun() || !event.valid()) return false;
  event = std::min(event, EventId::fromSize(m_run->trace().size() - 1));
  if (event == m_cursor) return false;
  m_cursor = event;
  m_cameFrom = cameFrom;
  m_cursorOnItsWay.reset();
  m_state.reset();
  emit cursorChanged();
  return true;
}

void ViewState::setCursor(EventId event) {
  const Sight from = sight();
  if (moveCursor(event, m_cursor)) arrive(from);
}

void ViewState::beginScrub(EventId event) {
  if (!hasRun() || !event.valid() || event == m_cursor) return;
  m_history.leave(place());
  moveCursor(event);
  emit historyChanged();
}

void ViewState::scrubTo(EventId event) {
  moveCursor(event);
}

void ViewState::jumpTo(EventId event) {
  if (!hasRun() || !event.valid() || event == m_cursor) return;
  const Sight from = sight();
  m_history.leave(place());
  if (moveCursor(event)) arrive(from);
  emit historyChanged();
}

const trace::LoopState& ViewState::stateAtCursor() const {
  if (!m_state) m_state = m_run ? m_run->states().stateAt(m_cursor) : trace::LoopState();
  return *m_state;
}

void ViewState::setAxisKind(AxisKind kind) {
  if (kind == m_axis.kind()) return;
  if (!hasRun()) {
    m_axis = TimeAxis({}, kind);
    emit axisChanged();
    return;
  }
  replaceAxis(TimeAxis(m_run->tracePtr(), kind));
}

void ViewState::shareAxis(TimeAxis axis) {
  if (hasRun()) replaceAxis(std::move(axis));
}

void ViewState::replaceAxis(TimeAxis axis) {
  const double shown = m_range.length() / fullRange().length();
  const double share = (m_axis.coordinate(m_cursor) - m_range.begin) / m_range.length();
  m_axis = std::move(axis);
  m_cursorOnItsWay.reset();
  const double length = shown * fullRange().length();
  const double begin = m_axis.coordinate(m_cursor) - share * length;
  m_range = clamped({begin, begin + length});
  emit axisChanged();
  emit rangeChanged();
}

Range ViewState::clamped(Range range) const {
  const Range full = fullRange();
  const double least = m_axis.kind() == AxisKind::Clock ? full.length() * kLeastRangeShare : kLeastRangeSlots;
  if (range.length() >= full.length() * kAsGoodAsAll) return full;
  const double length = std::max(range.length(), least);
  if (length != range.length()) {
    const double middle = (range.begin + range.end) / 2;
    range = {middle - length / 2, middle + length / 2};
  }
  const double begin = std::clamp(range.begin, full.begin, full.end - length);
  return {begin, begin + length};
}

void ViewState::setRange(Range range) {
  range = clamped(range);
  if (range == m_range) return;
  m_range = range;
  emit rangeChanged();
}

void ViewState::zoom(double factor, double aroundCoordinate) {
  const Range full = fullRange();
  const double least = m_axis.kind() == AxisKind::Clock ? full.length() * kLeastRangeShare : kLeastRangeSlots;
  const double length = std::clamp(m_range.length() / factor, least, full.length());
  const double share = (aroundCoordinate - m_range.begin) / m_range.length();
  const double begin = aroundCoordinate - share * length;
  setRange({begin, begin + length});
}

void ViewState::pan(double byCoordinate) {
  setRange({m_range.begin + byCoordinate, m_range.end + byCoordinate});
}

void ViewState::fitAll() {
  if (m_range == fullRange()) return;
  m_history.leave(place());
  setRange(fullRange());
  emit historyChanged();
}

void ViewState::showAround(EventId event, SimTime span) {
  if (!hasRun() || !event.valid()) return;
  const SimTime last = m_run->trace().events().back().time();
  const SimTime from{std::clamp<int64_t>(m_run->trace().at(event).timeNs - span.ns / 3, 0,
                                         std::max<int64_t>(0, last.ns - span.ns))};
  const double begin = m_axis.coordinateOfTime(from);
  const double end = m_axis.coordinateOfTime(saturatingAdd(from, span));
  const double padding = (end - begin) * 0.02;
  setRange({begin - padding, end + padding});
}

void ViewState::fitSelection() {
  if (!hasRun()) return;
  Range wanted = fullRange();
  if (m_markedRange) {
    wanted = {m_axis.coordinate(m_markedRange->first), m_axis.coordinate(m_markedRange->last)};
  } else if (m_selection.event.valid()) {
    const double x = m_axis.coordinate(m_selection.event);
    wanted = {x - 6, x + 6};
  } else if (m_selection.lane.valid() && !m_run->spans().of(m_selection.lane).empty()) {
    const auto& spans = m_run->spans().of(m_selection.lane);
    wanted = {m_axis.coordinate(spans.front().begin), m_axis.coordinate(spans.back().end)};
  }
  const double padding = wanted.length() * 0.05;
  const Range next = clamped({wanted.begin - padding, wanted.end + padding});
  if (next == m_range) return;
  m_history.leave(place());
  setRange(next);
  emit historyChanged();
}

void ViewState::fitToggle() {
  const Range before = m_range;
  if (!m_selection.empty() || m_markedRange) fitSelection();
  if (before == m_range) fitAll();
}

void ViewState::setSelection(const Selection& selection) {
  if (selection == m_selection) return;
  m_selection = selection;
  emit selectionChanged();
}

void ViewState::setMarkedRange(std::optional<EventRange> range) {
  if (range && range->last < range->first) std::swap(range->first, range->last);
  if (range == m_markedRange) return;
  m_markedRange = range;
  emit selectionChanged();
}

void ViewState::toggleMark(EventId event) {
  if (!event.valid()) return;
  if (!m_marks.erase(event)) m_marks.insert(event);
  emit selectionChanged();
}

void ViewState::clearSelection() {
  if (m_selection.empty() && !m_markedRange && !m_showsWaitChain) return;
  m_selection = {};
  m_showsWaitChain = false;
  m_markedRange.reset();
  emit selectionChanged();
}

LaneId ViewState::whySubject() const {
  if (!hasRun()) return {};
  return view::whySubject(m_run->trace(), stateAtCursor(), m_selection.lane);
}

void ViewState::setShowsWaitChain(bool shows) {
  if (shows == m_showsWaitChain) return;
  m_showsWaitChain = shows;
  if (shows) {
    const std::vector<WaitLink> links = waitChain();
    const auto isHidden = [&](const WaitLink& link) { return rowOf(link.to) < 0 || rowOf(link.from) < 0; };
    if (std::any_of(links.begin(), links.end(), isHidden)) {
      m_filter.folded.clear();
      if (hidesLanes())
        showAllLanes();
      else
        updateRows({});
    }
    if (!links.empty()) ensureLaneVisible(links.back().to);
    arrive(sight());
  }
  emit selectionChanged();
}

std::vector<WaitLink> ViewState::waitChain() const {
  const LaneId lane = whySubject();
  if (!lane.valid()) return {};
  return view::waitChain(m_run->trace(), stateAtCursor(), lane);
}

void ViewState::setAllArrows(bool all) {
  if (all == m_allArrows) return;
  m_allArrows = all;
  emit selectionChanged();
}

double ViewState::cursorCoordinate() const {
  return m_cursor.valid() ? m_axis.coordinate(m_cursor) : 0;
}

Sight ViewState::sight() const {
  return {m_range, m_cursorOnItsWay.value_or(cursorCoordinate())};
}

void ViewState::setSight(const Sight& wanted) {
  setRange(wanted.range);
  if (wanted.cursor == sight().cursor) return;
  m_cursorOnItsWay.reset();
  if (wanted.cursor != cursorCoordinate()) m_cursorOnItsWay = wanted.cursor;
  emit cursorGlided();
}

Range ViewState::withCursor(Range range) const {
  const double x = cursorCoordinate();
  const double margin = kFollowMargin * range.length();
  double by = 0;
  if (x < range.begin + margin)
    by = x - margin - range.begin;
  else if (x > range.end - margin)
    by = x + margin - range.end;
  return clamped({range.begin + by, range.end + by});
}

void ViewState::arrive(const Sight& from) {
  setRange(withCursor(m_range));
  ensureActorVisible();
  emit cursorWent(from);
}

void ViewState::goBack() {
  if (canGoBack()) goTo(m_history.goBack(place()));
}

void ViewState::goForward() {
  if (canGoForward()) goTo(m_history.goForward(place()));
}

void ViewState::goTo(const Place& target) {
  const Sight from = sight();
  setRange(target.range);
  moveCursor(target.cursor, m_cursor);
  arrive(from);
  emit historyChanged();
}

}  // namespace loopscope::view
