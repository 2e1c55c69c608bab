// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>

#include "ui/view/cause_chain.h"
#include "ui/view/view_state.h"

// Which lanes are rows, in which order, and how far they are scrolled.

namespace loopscope::view {

// What a person did to a lane stays while they edit the program, as long as the lane is still the same one.
void ViewState::keepFilter(const RunView* oldRun) {
  const auto isGone = [&](LaneId lane) {
    if (!oldRun || !m_run || lane.value() >= m_run->trace().lanes().size()) return true;
    const trace::Trace& before = oldRun->trace();
    const trace::Trace& now = m_run->trace();
    return before.text(before.at(lane).name) != now.text(now.at(lane).name);
  };
  std::erase_if(m_filter.folded, isGone);
  std::erase_if(m_filter.hidden, isGone);
  std::erase_if(m_filter.pinned, isGone);
  std::erase_if(m_filter.moves, [&](const LaneMove& move) {
    return isGone(move.lane) || (move.before.valid() && isGone(move.before));
  });
  if (m_filter.touching.valid() && isGone(m_filter.touching)) m_filter.touching = {};
}

int ViewState::rowOf(LaneId lane) const {
  const auto found =
      std::find_if(m_rows.begin(), m_rows.end(), [&](const LaneRow& row) { return row.lane == lane; });
  return found == m_rows.end() ? -1 : static_cast<int>(found - m_rows.begin());
}

void ViewState::setFolded(LaneId lane, bool folded) {
  const bool changed = folded ? m_filter.folded.insert(lane).second : m_filter.folded.erase(lane) > 0;
  if (changed) updateRows(lane);
}

void ViewState::setHidden(LaneId lane, bool hidden) {
  const bool changed = hidden ? m_filter.hidden.insert(lane).second : m_filter.hidden.erase(lane) > 0;
  if (changed) updateRows({});
}

void ViewState::setNameFilter(const std::string& name) {
  if (name == m_filter.name) return;
  m_filter.name = name;
  updateRows({});
}

void ViewState::setTouching(LaneId lane) {
  if (lane == m_filter.touching) return;
  m_filter.touching = lane;
  updateRows(lane);
}

void ViewState::setPinned(LaneId lane, bool pinned) {
  const bool isPinned = std::erase(m_filter.pinned, lane) > 0;
  if (pinned) m_filter.pinned.push_back(lane);
  if (pinned != isPinned) updateRows({});
}

void ViewState::moveLane(LaneId lane, size_t beforeRow) {
  std::vector<LaneId>& pinned = m_filter.pinned;
  const auto found = std::find(pinned.begin(), pinned.end(), lane);
  if (found == pinned.end()) {
    m_filter.moves.push_back(laneMove(*m_run, m_rows, lane, beforeRow));
  } else {
    const auto from = static_cast<size_t>(found - pinned.begin());
    const size_t to = std::min(beforeRow, pinned.size()) - (beforeRow > from ? 1 : 0);
    pinned.erase(found);
    pinned.insert(pinned.begin() + static_cast<std::ptrdiff_t>(to), lane);
  }
  updateRows({});
}

bool ViewState::hidesLanes() const {
  return !m_filter.name.empty() || !m_filter.hidden.empty() || m_filter.touching.valid();
}

void ViewState::showAllLanes() {
  if (!hidesLanes()) return;
  m_filter.name.clear();
  m_filter.hidden.clear();
  m_filter.touching = {};
  updateRows(m_selection.lane);
}

void ViewState::resetRows() {
  if (m_filter == LaneFilter()) return;
  m_filter = {};
  updateRows({});
}

void ViewState::makeRows() {
  m_rows = m_run ? laneRows(*m_run, m_filter) : std::vector<LaneRow>();
  ++m_rowsRevision;
}

void ViewState::updateRows(LaneId staysPut) {
  const int before = rowOf(staysPut);
  makeRows();
  const int after = rowOf(staysPut);
  emit rowsChanged();
  const int moved = before >= 0 && after >= 0 ? after - before : 0;
  setScrollTopPx(m_scrollTopPx + moved * m_laneHeightPx);
}

void ViewState::setLaneHeightPx(int px) {
  px = std::clamp(px, kMinLaneHeightPx, kMaxLaneHeightPx);
  if (px == m_laneHeightPx) return;
  const double topRow = static_cast<double>(m_scrollTopPx) / m_laneHeightPx;
  m_laneHeightPx = px;
  emit rowsChanged();
  setScrollTopPx(static_cast<int>(topRow * px));
}

int ViewState::contentHeightPx() const {
  return static_cast<int>(m_rows.size()) * m_laneHeightPx;
}

void ViewState::setScrollTopPx(int px) {
  px = std::clamp(px, 0, std::max(0, contentHeightPx() - m_viewportHeightPx));
  if (px == m_scrollTopPx) return;
  m_scrollTopPx = px;
  emit scrollChanged();
}

void ViewState::setViewportHeightPx(int px) {
  if (px == m_viewportHeightPx) return;
  m_viewportHeightPx = px;
  emit scrollChanged();
  setScrollTopPx(m_scrollTopPx);
}

int ViewState::rowAt(double yPx) const {
  const double pinnedPx = static_cast<double>(pinnedRows()) * m_laneHeightPx;
  const double row = (yPx < pinnedPx ? yPx : yPx + m_scrollTopPx) / m_laneHeightPx;
  return row >= 0 && row < static_cast<double>(m_rows.size()) ? static_cast<int>(row) : -1;
}

double ViewState::rowTopPx(size_t row) const {
  return static_cast<double>(row) * m_laneHeightPx - (row < pinnedRows() ? 0 : m_scrollTopPx);
}

void ViewState::ensureLaneVisible(LaneId lane) {
  const int row = rowOf(lane);
  const auto pinned = static_cast<int>(pinnedRows());
  if (row < pinned) return;
  const int top = row * m_laneHeightPx;
  if (top < m_scrollTopPx + pinned * m_laneHeightPx)
    setScrollTopPx(top - pinned * m_laneHeightPx);
  else if (top + m_laneHeightPx > m_scrollTopPx + m_viewportHeightPx)
    setScrollTopPx(top + m_laneHeightPx - m_viewportHeightPx);
}

void ViewState::ensureActorVisible() {
  if (!m_cursor.valid()) return;
  const trace::Trace& trace = m_run->trace();
  const LaneId lane = concernedLane(trace.at(m_cursor));
  if (!lane.valid() || trace.at(lane).kind == trace::LaneKind::EventLoop) return;
  ensureLaneVisible(lane);
}

}  // namespace loopscope::view
