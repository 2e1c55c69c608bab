// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/paint/lane_shapes.h"

#include <QCoreApplication>
#include <algorithm>
#include <cmath>

#include "core/trace/blocked_loop.h"
#include "core/trace/recorded.h"
#include "core/trace/workers.h"
#include "ui/view/in_words.h"

namespace loopscope::paint {

using trace::EventKind;
using trace::LaneKind;
using trace::LaneStatus;
using trace::Span;

namespace {

constexpr double kLeastSpanPx = 3;      // narrower spans are merged
constexpr double kTickPx = 2;           // what is too narrow to be seen is drawn this wide
constexpr size_t kMostUnmerged = 2;     // so many in a cell are drawn one by one
constexpr size_t kLookedAtPerCell = 8;  // spans that decide what a cell looks like

// What matters most to a person when several share a cell.
int weightOf(LaneStatus status) {
  switch (status) {
    case LaneStatus::Blocked:
      return 5;
    case LaneStatus::Running:
      return 4;
    case LaneStatus::Starved:
      return 3;
    case LaneStatus::Ready:
    case LaneStatus::InLine:
      return 2;
    case LaneStatus::Waiting:
      return 1;
    default:
      return 0;
  }
}

// The first span that begins at or after the event, searched for near `from`.
size_t gallop(const std::vector<Span>& spans, size_t from, EventId event) {
  size_t step = 1;
  size_t low = from;
  while (low + step < spans.size() && spans[low + step].begin < event) {
    low += step;
    step *= 2;
  }
  const auto first = spans.begin() + static_cast<std::ptrdiff_t>(low);
  const auto last = spans.begin() + static_cast<std::ptrdiff_t>(std::min(spans.size(), low + step + 1));
  const auto found =
      std::lower_bound(first, last, event, [](const Span& s, EventId e) { return s.begin < e; });
  return static_cast<size_t>(found - spans.begin());
}

}  // namespace

LaneShapes::LaneShapes(const SceneRequest& request, TextMeasure& measure, Scene& scene)
    : m_request(request), m_measure(measure), m_scene(scene), m_metrics{request.laneHeightPx} {
  const auto cells = static_cast<size_t>(std::max(0.0, request.widthPx) / kCellPx) + 1;
  for (size_t cell = 1; cell <= cells; ++cell) {
    const EventId last = request.axis.eventAt(request.toCoordinate(static_cast<double>(cell) * kCellPx));
    m_cellEnds.push_back(EventId(last.value() + 1));
  }
}

void LaneShapes::addLane(LaneId lane, double centrePx) {
  const Spans& spans = m_request.run.spans().of(lane);
  if (spans.empty()) return;
  addSpans(lane, centrePx, spans);
  const Place place{lane, m_request.run.colourOf(lane), centrePx, m_request.eventPx(spans.front().begin), 0};
  if (place.left >= 0 && place.left <= m_request.widthPx) addNotch(spans.front(), place);
  if (!trace::hasEnded(spans.back().status)) return;
  const double x = m_request.eventPx(spans.back().begin);
  if (x >= -kMarkRadiusPx && x <= m_request.widthPx + kMarkRadiusPx)
    addEnd(spans.back(), {lane, place.colour, centrePx, x, x});
}

void LaneShapes::addSpans(LaneId lane, double centrePx, const Spans& spans) {
  const EventId first = m_request.axis.eventAt(m_request.range.begin);
  const auto after = std::upper_bound(spans.begin(), spans.end(), first,
                                      [](EventId e, const Span& s) { return e < s.begin; });
  auto i = static_cast<size_t>(after - spans.begin());
  if (i > 0) --i;
  Place place{lane, m_request.run.colourOf(lane), centrePx, 0, 0};
  for (size_t cell = 0; i < spans.size() && !trace::hasEnded(spans[i].status);) {
    while (cell < m_cellEnds.size() && m_cellEnds[cell] <= spans[i].begin) ++cell;
    if (cell == m_cellEnds.size()) break;
    // Asking the axis is what costs, so spans that lie within one cell are merged without.
    if (spans[i].begin >= first && spans[i].end < m_cellEnds[cell]) {
      i = addCell(spans, i, cell, place);
      continue;
    }
    place.left = m_request.eventPx(spans[i].begin);
    place.right = m_request.eventPx(spans[i].end);
    if (place.left > m_request.widthPx) break;
    if (place.right < 0) {
      ++i;
    } else if (const size_t next = endOfJob(spans, i, lane); next > i) {
      place.right = m_request.eventPx(spans[next - 1].end);
      addJob(spans, i, next, place);
      i = next;
    } else if (place.right - place.left >= kLeastSpanPx || place.left < 0) {
      addSpan(spans[i++], place);
    } else {
      i = addCell(spans, i, cell, place);
    }
  }
}

size_t LaneShapes::addCell(const Spans& spans, size_t index, size_t cell, Place place) {
  const EventId cellEnd = m_cellEnds[cell];
  size_t next = std::max(index + 1, gallop(spans, index, cellEnd));
  // A span that only begins in this cell, or a job that goes on beyond it, is drawn in full, not merged.
  if (next - 1 > index && isWide(spans, next - 1, cell, place.lane, next - index > kMostUnmerged + 1)) --next;
  size_t strongest = index;
  bool takesTurns = false;
  for (size_t i = index; i < std::min(next, index + kLookedAtPerCell); ++i) {
    if (weightOf(spans[i].status) > weightOf(spans[strongest].status)) strongest = i;
    takesTurns = takesTurns || spans[i].status == LaneStatus::InLine;
  }
  if (next - index <= kMostUnmerged) {
    place.left = m_request.eventPx(spans[strongest].begin);
    place.right = std::max(m_request.eventPx(spans[strongest].end), place.left + kTickPx);
    addSpan(spans[strongest], place);
    return next;
  }
  const double height = m_metrics.barPx() * 0.7 * (takesTurns ? computedShare(spans, index, next) : 1);
  // A bar that reaches into the next cell is seen up to its end; what begins there lies on top.
  const bool goesOn = trace::isBusy(spans[next - 1].status) && spans[next - 1].end >= cellEnd;
  const QRectF rect(static_cast<double>(cell) * kCellPx, place.centre - height / 2,
                    goesOn ? 2 * kCellPx : kCellPx, height);
  Primitive* last = m_scene.primitives.empty() ? nullptr : &m_scene.primitives.back();
  const bool continues = last && last->role == Role::Dense && last->target.lane == place.lane &&
                         last->rect.height() == height && rect.left() - last->rect.right() < 1;
  if (continues)
    last->rect.setRight(std::max(last->rect.right(), rect.right()));
  else
    m_scene.add(Shape::Rect, Role::Dense, rect, targetOf(spans[strongest], place), place.colour);
  return next;
}

// Whether the last span of a cell is to be seen beyond it. Among many, where nobody misses a pixel, that is
// read off the cells: asking the axis is what costs.
bool LaneShapes::isWide(const Spans& spans, size_t index, size_t cell, LaneId lane, bool amongMany) const {
  const EventId end = spans[std::max(index + 1, endOfJob(spans, index, lane)) - 1].end;
  if (end < m_cellEnds[cell]) return false;
  if (cell + 1 < m_cellEnds.size() && end >= m_cellEnds[cell + 1]) return true;
  return !amongMany && m_request.eventPx(end) - m_request.eventPx(spans[index].begin) >= kLeastSpanPx;
}

// What part of the time a lane that takes turns computed, in quarters; 1 where nobody waits for a turn.
double LaneShapes::computedShare(const Spans& spans, size_t first, size_t end) const {
  const trace::Trace& trace = m_request.run.trace();
  int64_t computedNs = 0;
  int64_t inLineNs = 0;
  for (size_t i = first; i < std::min(end, first + kLookedAtPerCell); ++i) {
    const int64_t lengthNs = trace.at(spans[i].end).timeNs - trace.at(spans[i].begin).timeNs;
    if (spans[i].status == LaneStatus::InLine) inLineNs += lengthNs;
    if (trace::isBusy(spans[i].status)) computedNs += lengthNs;
  }
  if (inLineNs == 0) return 1;
  const double share = static_cast<double>(computedNs) / static_cast<double>(computedNs + inLineNs);
  return std::max(1.0, std::round(4 * share)) / 4;
}

void LaneShapes::addSpan(const Span& span, const Place& place) {
  switch (span.status) {
    case LaneStatus::Running:
      return addRunning(span, place);
    case LaneStatus::Blocked:
      return addBlocked(span, place);
    case LaneStatus::InLine:
      return addInLine(span, place);
    case LaneStatus::Ready:
      return addReady(span, place);
    case LaneStatus::Starved:
      return addReady(span, place);
    case LaneStatus::Waiting:
      return addWaiting(span, place);
    default:
      return;
  }
}

QRectF LaneShapes::visible(const Place& place, double heightPx) const {
  // What lies outside is cut off, but not its rounded ends.
  const double left = std::max(place.left, -2 * kCornerPx);
  const double right =
      std::min(std::max(place.right, place.left + kTickPx), m_request.widthPx + 2 * kCornerPx);
  return {left, place.centre - heightPx / 2, right - left, heightPx};
}

void LaneShapes::addRunning(const Span& span, const Place& place) {
  if (computesLong(span, place.lane)) {
    return addLoopBlocked(span, place, QCoreApplication::translate("Scene", "computes and blocks the loop"));
  }
  const QRectF rect = visible(place, m_metrics.barPx());
  constexpr double kLeastRoundedPx = 8;
  if (rect.width() < kLeastRoundedPx) {
    m_scene.add(Shape::Rect, Role::Running, rect, targetOf(span, place), place.colour);
    return;
  }
  Primitive& bar = m_scene.add(span.fresh ? Shape::Rounded : Shape::Ribbon, Role::Running, rect,
                               targetOf(span, place), place.colour);
  bar.radius = static_cast<float>(kCornerPx);
  addLineTicks(span, place);
}

// Where code has a price, whoever computes for long holds up the loop as whoever stands still does.
bool LaneShapes::computesLong(const Span& span, LaneId lane) const {
  const trace::Trace& trace = m_request.run.trace();
  return trace.at(lane).kind == LaneKind::Task &&
         trace.at(span.end).timeNs - trace.at(span.begin).timeNs >= trace::kSlowNs;
}

void LaneShapes::addBlocked(const Span& span, const Place& place) {
  const QString call = text(span.label);
  if (inLoopThread(place.lane))
    return addLoopBlocked(span, place, QCoreApplication::translate("Scene", "%1 blocks the loop").arg(call));
  m_scene
      .add(Shape::Rounded, Role::Blocked, visible(place, m_metrics.barPx()), targetOf(span, place),
           place.colour)
      .radius = static_cast<float>(kCornerPx);
  addBarLabel(call, span, place);
}

void LaneShapes::addLoopBlocked(const Span& span, const Place& place, const QString& label) {
  constexpr double kEdgePx = 6;
  const QRectF rect = visible(place, m_metrics.barPx());
  const Target target = targetOf(span, place);
  m_scene.add(Shape::Rounded, Role::LoopBlocked, rect, target, place.colour).radius =
      static_cast<float>(kCornerPx);
  m_scene.add(Shape::Hatch, Role::BlockedEdge, {rect.left(), rect.bottom() - kEdgePx, rect.width(), kEdgePx},
              target, place.colour);
  addBarLabel(label, span, place);
}

void LaneShapes::addBarLabel(const QString& label, const Span& span, const Place& place, Role role) {
  const QRectF inner = visible(place, m_metrics.barPx())
                           .intersected({0, -1e6, m_request.widthPx, 2e6})
                           .adjusted(kLabelMarginPx, 0, -kLabelMarginPx, 0);
  const QString shown = m_measure.elided(label, TextStyle::BarLabel, inner.width());
  if (shown.isEmpty() || inner.width() <= 0) return;
  addText(m_scene, m_measure, role, TextStyle::BarLabel, inner, Align::Centre, shown, targetOf(span, place),
          place.colour);
}

void LaneShapes::addReady(const Span& span, const Place& place) {
  // A worker without a job is ready as well, but nothing waits for it.
  if (trace::isWorker(m_request.run.trace(), place.lane)) return addIdle(span, place);
  const QRectF rect = visible(place, m_metrics.halfBarPx());
  const Role role = span.status == LaneStatus::Starved ? Role::Starved : Role::Ready;
  m_scene.add(Shape::Hatch, role, rect, targetOf(span, place), place.colour);
}

void LaneShapes::addInLine(const Span& span, const Place& place) {
  m_scene.add(Shape::Hatch, Role::InLine, visible(place, m_metrics.halfBarPx()), targetOf(span, place),
              place.colour);
}

void LaneShapes::addIdle(const Span& span, const Place& place) {
  const QRectF rect = visible(place, 2);
  m_scene.add(Shape::Line, Role::Idle, {rect.left(), place.centre, rect.width(), 0}, targetOf(span, place),
              place.colour);
}

void LaneShapes::addWaiting(const Span& span, const Place& place) {
  const QRectF line = visible(place, 2);
  m_scene.add(Shape::Line, Role::Waiting, {line.left(), place.centre, line.width(), 0}, targetOf(span, place),
              place.colour);
  double left = std::max(line.left(), 0.0) + kLabelMarginPx;
  double right = std::min(line.right(), m_request.widthPx) - kLabelMarginPx;
  if (!m_metrics.hasRoomForPills() || right - left < m_metrics.leastLabelledPx()) return;
  const QString full = text(span.label);
  double padding = kPillPaddingPx;
  if (m_measure.width(full, TextStyle::Label) + 2 * padding > right - left) {
    padding = kTightPillPaddingPx;
    left -= kLabelMarginPx - kTightLabelMarginPx;
    right += kLabelMarginPx - kTightLabelMarginPx;
  }
  const QString label = m_measure.elided(full, TextStyle::Label, right - left - 2 * padding);
  if (label.isEmpty()) return;
  const double width = m_measure.width(label, TextStyle::Label) + 2 * padding;
  const QRectF pill((left + right - width) / 2, place.centre - kPillHeightPx / 2, width, kPillHeightPx);
  m_scene.add(Shape::Rounded, Role::LabelPill, pill, targetOf(span, place), place.colour).radius =
      static_cast<float>(kPillHeightPx / 2);
  addText(m_scene, m_measure, Role::Label, TextStyle::Label, pill, Align::Centre, label,
          targetOf(span, place), place.colour);
}

// Inside a bar that is wide enough: where each line was reached, with its number.
void LaneShapes::addLineTicks(const Span& span, const Place& place) {
  constexpr double kEachPx = 26;
  const uint32_t count = span.end.value() - span.begin.value();
  if (place.right - place.left < kEachPx * std::max(2U, count) / 2 || count < 2) return;
  const double bottom = place.centre + m_metrics.barPx() / 2;
  double freePx = std::max(place.left, 0.0) + kLabelMarginPx;
  for (uint32_t i = span.begin.value(); i < span.end.value(); ++i) {
    const trace::Event& event = m_request.run.trace().at(EventId(i));
    if (event.kind() != EventKind::LineReached || event.lane() != place.lane) continue;
    const double x = m_request.eventPx(EventId(i));
    const QString number = QString::number(m_request.run.trace().at(event.siteId()).range.line);
    const double width = m_measure.width(number, TextStyle::Number);
    if (x < freePx || x + width + 6 > std::min(place.right, m_request.widthPx)) continue;
    const Target target{place.lane, EventId(i), {}};
    m_scene.add(Shape::Line, Role::BarTick, {x, bottom - 5, 0, 5}, target, place.colour);
    addText(m_scene, m_measure, Role::BarLabel, TextStyle::Number,
            {x - width / 2, place.centre - 8, width, 14}, Align::Centre, number, target, place.colour);
    freePx = x + width + 4;
  }
}

void LaneShapes::addNotch(const Span& span, const Place& place) {
  const double height = m_metrics.halfBarPx();
  m_scene.add(Shape::Rect, Role::Created, {place.left - 1, place.centre - height / 2, 2, height},
              targetOf(span, place), place.colour);
}

void LaneShapes::addEnd(const Span& span, const Place& place) {
  const QRectF box(place.left - kMarkRadiusPx, place.centre - kMarkRadiusPx, 2 * kMarkRadiusPx,
                   2 * kMarkRadiusPx);
  const Target target = targetOf(span, place);
  if (span.status == LaneStatus::Returned) {
    m_scene.add(Shape::Disc, Role::Returned, box, target, place.colour);
    return;
  }
  if (span.status == LaneStatus::Cancelled) {
    m_scene.add(Shape::Disc, Role::Cancelled, box.adjusted(-1, -1, 1, 1), target, place.colour);
    m_scene.add(Shape::Cross, Role::Cancelled, box.adjusted(3.5, 3.5, -3.5, -3.5), target, place.colour);
    return;
  }
  m_scene.add(Shape::Triangle, Role::Raised, box.adjusted(-1, -1, 1, 0), target, place.colour);
  // The exception's name below the bar, where nothing else is; beside it in rows that are too low.
  const QString name = text(span.label).section(':', 0, 0);
  const double width = m_measure.width(name, TextStyle::Label);
  const double below = place.centre + m_metrics.barPx() / 2 - 1;
  constexpr double kTextPx = 14;
  const bool fitsBelow = m_request.laneHeightPx / 2 - m_metrics.barPx() / 2 >= kTextPx - 2;
  const double left = fitsBelow ? box.left() : box.right() + kUnitPx;
  const double top = fitsBelow ? below : place.centre - kTextPx / 2;
  const double shifted = std::max(0.0, std::min(left, m_request.widthPx - width - kUnitPx));
  if (!fitsBelow && shifted < left) return;
  addText(m_scene, m_measure, Role::DangerLabel, TextStyle::Label, {shifted, top, width, kTextPx},
          Align::Left, name, target, place.colour);
}

QString LaneShapes::text(TextId id) const {
  return view::inWords(trace::recordedLabel(m_request.run.trace().text(id)));
}

bool LaneShapes::inLoopThread(LaneId lane) const {
  const LaneKind kind = m_request.run.trace().at(lane).kind;
  return kind == LaneKind::Task || kind == LaneKind::EventLoop;
}

}  // namespace loopscope::paint
