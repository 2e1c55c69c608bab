// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <set>

#include "ui/paint/lane_arrows.h"
#include "ui/paint/metrics.h"

namespace loopscope::paint {

namespace {
constexpr size_t kMostPerCell = 4;  // links that are looked at where they stand closer than a cell
}

std::vector<double> rowCentres(const SceneRequest& r) {
  std::vector<double> centres(r.run.trace().lanes().size(), kNoRow);
  for (size_t row = 0; row < r.rows.size(); ++row)
    centres[r.rows[row].lane.value()] = r.rowTopPx(row) + r.laneHeightPx / 2;
  return centres;
}

bool addArrow(const SceneRequest& r, const std::vector<double>& centres, const view::CauseLink& link,
              bool faint, Scene& scene) {
  const double fromCentre = centres[link.fromLane.value()];
  const double toCentre = centres[link.toLane.value()];
  if (fromCentre == kNoRow || toCentre == kNoRow) return false;
  const double half = RowMetrics{r.laneHeightPx}.barPx() / 2;
  const double sign = toCentre > fromCentre ? 1 : -1;
  const QPointF from(r.eventPx(link.from), fromCentre + sign * half);
  const QPointF to(r.eventPx(link.to), toCentre - sign * (half + 2));
  if (std::max(from.x(), to.x()) < 0 || std::min(from.x(), to.x()) > r.widthPx) return false;
  if (std::max(from.y(), to.y()) < 0 || std::min(from.y(), to.y()) > r.heightPx) return false;
  Primitive& arrow =
      scene.add(Shape::Arrow, link.cancels ? Role::Cancel : Role::Cause,
                QRectF(from, to).normalized().adjusted(-1, -1, 1, 1), {link.fromLane, link.from, {}});
  arrow.points = {from, to};
  arrow.faint = faint;
  return true;
}

void addAllArrows(const SceneRequest& r, Scene& scene) {
  const std::vector<EventId>& linked = r.run.linkedEvents();
  const std::vector<double> centres = rowCentres(r);
  const auto firstAfter = [&](double px, size_t from) {
    const EventId event = r.axis.eventAt(r.toCoordinate(px));
    const auto found =
        std::upper_bound(linked.begin() + static_cast<std::ptrdiff_t>(from), linked.end(), event);
    return static_cast<size_t>(found - linked.begin());
  };
  std::set<std::pair<EventId, EventId>> drawn;  // several steps may go back to one cause
  for (size_t i = r.axis.eventAt(r.range.begin) == EventId(0) ? 0 : firstAfter(0, 0); i < linked.size();) {
    const double x = r.eventPx(linked[i]);
    if (x > r.widthPx) break;
    const size_t next = std::max(i + 1, firstAfter(x + kCellPx, i));
    for (size_t n = i; n < std::min(next, i + kMostPerCell); ++n)
      for (const view::CauseLink& link : view::causeChain(r.run, linked[n], 1))
        if (drawn.emplace(link.from, link.to).second) addArrow(r, centres, link, true, scene);
    i = next;
  }
}

}  // namespace loopscope::paint
