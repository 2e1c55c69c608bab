// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <cmath>

#include "ui/paint/metrics.h"
#include "ui/paint/scene_builder.h"

namespace loopscope::paint {

namespace {

using trace::Span;

constexpr double kPaddingPx = 6;
constexpr double kMostLinePx = 6;
constexpr double kLeastLinePx = 2;
constexpr double kLineGapShare = 0.4;

// One line for each row, or for several neighbouring rows when there are many.
class Overview {
 public:
  explicit Overview(const SceneRequest& request) : m_request(request) {
    const size_t cells = static_cast<size_t>(std::max(1.0, request.widthPx / kCellPx)) + 1;
    m_scene.size = {request.widthPx, request.heightPx};
    m_full = request.axis.whole();
    for (size_t c = 0; c < cells; ++c) {
      const double x =
          m_full.begin + static_cast<double>(c + 1) * kCellPx / request.widthPx * m_full.length();
      m_cellEnds.push_back(EventId(request.axis.eventAt(x).value() + 1));
    }
  }

  Scene build() {
    m_scene.add(Shape::Rect, Role::Panel, {0, 0, m_request.widthPx, m_request.heightPx});
    std::vector<size_t> rows;
    for (size_t row = 0; row < m_request.rows.size(); ++row)
      if (hasBusySpans(m_request.rows[row].lane)) rows.push_back(row);
    const double inner = m_request.heightPx - 2 * kPaddingPx;
    const auto mostLines = static_cast<size_t>(inner / (kLeastLinePx * (1 + kLineGapShare)));
    const size_t lines = std::min(rows.size(), mostLines);
    const double pitch =
        lines == 0 ? 0 : std::min(inner / static_cast<double>(lines), kMostLinePx * (1 + kLineGapShare));
    const double top = (m_request.heightPx - pitch * static_cast<double>(lines)) / 2;
    if (lines == rows.size()) {
      for (size_t line = 0; line < lines; ++line)
        addLifetime(m_request.rows[rows[line]].lane,
                    top + pitch * (static_cast<double>(line) + 0.5 / (1 + kLineGapShare)));
    }
    for (size_t line = 0; line < lines; ++line)
      for (size_t n = line * rows.size() / lines; n < (line + 1) * rows.size() / lines; ++n)
        addLane(m_request.rows[rows[n]].lane, top + pitch * static_cast<double>(line),
                pitch / (1 + kLineGapShare));
    return std::move(m_scene);
  }

 private:
  double toPx(double coordinate) const {
    return (coordinate - m_full.begin) / m_full.length() * m_request.widthPx;
  }

  bool hasBusySpans(LaneId lane) const {
    const trace::LaneKind kind = m_request.run.trace().at(lane).kind;
    return kind != trace::LaneKind::EventLoop && kind != trace::LaneKind::Pool &&
           !m_request.run.spans().of(lane).empty();
  }

  // A hairline from a lane's creation to its end, so that the bars on it read as one lane.
  void addLifetime(LaneId lane, double centre) {
    const std::vector<Span>& spans = m_request.run.spans().of(lane);
    const double left = toPx(m_request.axis.coordinate(spans.front().begin));
    const double right = toPx(m_request.axis.coordinate(spans.back().end));
    m_scene.add(Shape::Line, Role::Waiting, {left, centre, right - left, 0}, {lane, {}, {}},
                m_request.run.colourOf(lane));
  }

  void addLane(LaneId lane, double top, double height) {
    const std::vector<Span>& spans = m_request.run.spans().of(lane);
    const int colour = m_request.run.colourOf(lane);
    QRectF bar;
    for (size_t i = 0; i < spans.size();) {
      const double left = toPx(m_request.axis.coordinate(spans[i].begin));
      const size_t next = endOfCell(spans, i, left);
      if (const Span* busy = busiest(spans, i, next)) {
        const double right = std::max(left + 2, toPx(m_request.axis.coordinate(busy->end)));
        if (bar.isValid() && left - bar.right() < 2) {
          bar.setRight(std::max(bar.right(), right));
        } else {
          flush(bar, lane, colour);
          bar = {left, top, right - left, height};
        }
      }
      i = next;
    }
    flush(bar, lane, colour);
  }

  size_t endOfCell(const std::vector<Span>& spans, size_t from, double px) const {
    const auto cell = std::min(m_cellEnds.size() - 1, static_cast<size_t>(std::max(0.0, px) / kCellPx));
    size_t step = 1;
    size_t low = from;
    while (low + step < spans.size() && spans[low + step].begin < m_cellEnds[cell]) {
      low += step;
      step *= 2;
    }
    const auto at = [&](size_t i) { return spans.begin() + static_cast<std::ptrdiff_t>(i); };
    const auto found = std::lower_bound(at(low), at(std::min(spans.size(), low + step + 1)), m_cellEnds[cell],
                                        [](const Span& s, EventId e) { return s.begin < e; });
    return std::max(from + 1, static_cast<size_t>(found - spans.begin()));
  }

  // The last busy span among the first few of a cell and its last ones.
  const Span* busiest(const std::vector<Span>& spans, size_t from, size_t to) const {
    constexpr size_t kLookedAt = 4;
    for (size_t n = 0; n < std::min(kLookedAt, to - from); ++n)
      if (trace::isBusy(spans[to - 1 - n].status)) return &spans[to - 1 - n];
    for (size_t n = 0; n < std::min(kLookedAt, to - from); ++n)
      if (trace::isBusy(spans[from + n].status)) return &spans[from + n];
    return nullptr;
  }

  void flush(const QRectF& bar, LaneId lane, int colour) {
    if (!bar.isValid()) return;
    // Corners would not be seen on a narrow bar, and cost most of the time when there are thousands.
    constexpr double kLeastRoundedPx = 6;
    const Shape shape = bar.width() < kLeastRoundedPx ? Shape::Rect : Shape::Rounded;
    m_scene.add(shape, Role::Running, bar, {lane, {}, {}}, colour).radius = 2;
  }

  const SceneRequest& m_request;
  view::Range m_full;
  std::vector<EventId> m_cellEnds;
  Scene m_scene;
};

}  // namespace

Scene buildOverview(const SceneRequest& request) {
  if (request.run.empty()) {
    Scene scene;
    scene.size = {request.widthPx, request.heightPx};
    scene.add(Shape::Rect, Role::Panel, {0, 0, request.widthPx, request.heightPx});
    return scene;
  }
  return Overview(request).build();
}

Scene buildOverviewMarks(const SceneRequest& request) {
  Scene scene;
  scene.size = {request.widthPx, request.heightPx};
  if (request.axis.empty()) return scene;
  const view::Range whole = request.axis.whole();
  const auto toPx = [&](double x) { return whole.shareOf(x) * request.widthPx; };
  const double height = request.heightPx - 4;
  if (request.markedRange) {
    const double left = toPx(request.axis.coordinate(request.markedRange->first));
    const double right = toPx(request.axis.coordinate(request.markedRange->last));
    scene.add(Shape::Rect, Role::MarkedRange, {left, 2, std::max(1.0, right - left), height});
  }
  const double left = std::max(1.0, toPx(request.range.begin));
  const double right = std::min(request.widthPx - 1, toPx(request.range.end));
  scene.add(Shape::Rounded, Role::Viewport, {left, 2, std::max(3.0, right - left), height}).radius = 4;
  if (request.cursor.valid())
    scene.add(Shape::Line, Role::Cursor, {toPx(request.cursorCoordinate()), 2, 0, height});
  return scene;
}

}  // namespace loopscope::paint
