// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/paint/loop_shapes.h"

#include <QCoreApplication>
#include <algorithm>

namespace loopscope::paint {

using trace::EventKind;
using trace::LaneKind;
using view::Iteration;
using view::PoolLoad;

namespace {

constexpr double kLeastBoxPx = 3;   // narrower iterations are merged
constexpr double kSlotFill = 0.85;  // how much of its slot an iteration without handles fills
constexpr double kBoxCornerPx = 4;
constexpr double kLeastWaitPx = 12;  // between two boxes, for dots
constexpr double kBoxGapPx = 1;

}  // namespace

LoopShapes::LoopShapes(const SceneRequest& request, TextMeasure& measure, Scene& scene)
    : m_request(request), m_measure(measure), m_scene(scene), m_metrics{request.laneHeightPx} {}

void LoopShapes::addLoop(LaneId loop, double centrePx) {
  const std::vector<Iteration>& iterations = m_request.run.iterations();
  const auto isOurs = [&](const Iteration& it) { return m_request.run.trace().at(it.begin).lane() == loop; };
  const auto timeOf = [&](EventId event) { return m_request.run.trace().at(event).timeNs; };
  const auto beyond = [&](double px, size_t from) {
    const EventId event = m_request.axis.eventAt(m_request.toCoordinate(px));
    const auto found =
        std::upper_bound(iterations.begin() + static_cast<std::ptrdiff_t>(from), iterations.end(), event,
                         [](EventId e, const Iteration& it) { return e < it.begin; });
    return static_cast<size_t>(found - iterations.begin());
  };
  size_t i = beyond(0, 0);
  if (i > 0) --i;
  // An iteration that runs nothing has its slot; on the clock axis there are no slots.
  const double slotPx = m_request.toPx(1) - m_request.toPx(0);
  const double emptyBoxPx = m_request.axis.kind() == view::AxisKind::Clock ? 0 : kSlotFill * slotPx;
  double lastRight = -1e9;
  for (size_t before = i; i < iterations.size();) {
    const double left = m_request.eventPx(iterations[i].begin);
    const bool ours = isOurs(iterations[i]);
    const bool waited =
        ours && lastRight > -1e9 && timeOf(iterations[before].end) < timeOf(iterations[i].begin);
    if (waited) addWait(loop, lastRight, left, centrePx, iterations[before]);
    if (left > m_request.widthPx) break;
    const double end = m_request.eventPx(iterations[i].end);
    const double right = end > left ? end : left + emptyBoxPx;
    const bool narrow = right - left < kLeastBoxPx;
    size_t next = narrow ? std::max(i + 1, beyond(left + kCellPx, i + 1)) : i + 1;
    // One that only begins among the narrow ones is drawn as wide as it is.
    const Iteration& last = iterations[next - 1];
    if (next - 1 > i && m_request.eventPx(last.end) - m_request.eventPx(last.begin) >= kLeastBoxPx) --next;
    if (ours) {
      const double height = m_metrics.loopBoxPx();
      const double shown = std::max(right, left + 2);
      addBox(loop, iterations[i],
             {left, centrePx - height / 2, shown - left - (narrow ? 0 : kBoxGapPx), height});
      lastRight = shown;
      before = next - 1;
    }
    i = next;
  }
}

void LoopShapes::addBox(LaneId loop, const Iteration& iteration, const QRectF& full) {
  const QRectF box = full.intersected({-2 * kBoxCornerPx, -1e6, m_request.widthPx + 4 * kBoxCornerPx, 2e6});
  const Target target{loop, iteration.begin, {}};
  m_scene.add(box.width() < 6 ? Shape::Rect : Shape::Rounded, Role::LoopBox, box, target).radius =
      static_cast<float>(kBoxCornerPx);
  const QString number = QString::number(iteration.number);
  const double width = m_measure.width(number, TextStyle::Number);
  const double left = std::max(box.left(), 0.0) + kUnitPx;
  if (left + width + kUnitPx > std::min(box.right(), m_request.widthPx)) return;
  addText(m_scene, m_measure, Role::LoopNumber, TextStyle::Number, {left, box.top(), width, box.height()},
          Align::Left, number, target);
  addNames(loop, iteration, box, left + width + kUnitPx);
}

// The name of each task whose step the iteration runs, where the step is, as far as there is room.
void LoopShapes::addNames(LaneId loop, const Iteration& iteration, const QRectF& box, double freePx) {
  constexpr double kLeastNamePx = 20;
  const std::vector<EventId>& steps = m_request.run.steps();
  const trace::Trace& trace = m_request.run.trace();
  auto step = std::lower_bound(steps.begin(), steps.end(), iteration.begin);
  const double rightEdge = std::min(box.right(), m_request.widthPx);
  const auto count = std::upper_bound(step, steps.end(), iteration.end) - step;
  if (static_cast<double>(count) * kLeastNamePx > box.width()) return;
  for (; step != steps.end() && *step <= iteration.end; ++step) {
    const auto next = step + 1;
    const bool isLast = next == steps.end() || *next > iteration.end;
    const double right = (isLast ? rightEdge : std::min(m_request.eventPx(*next), rightEdge)) - kUnitPx;
    if (freePx > rightEdge) return;
    const trace::Event& event = trace.at(*step);
    if (event.kind() != EventKind::TaskStepBegins) continue;
    const std::string_view name = trace.text(trace.at(event.lane()).name);
    const QString text = QString::fromUtf8(name.data(), static_cast<qsizetype>(name.size()));
    const double width = m_measure.width(text, TextStyle::Status);
    // Where the step is, or a little before it if that makes room.
    const double left = std::max(freePx, std::min(m_request.eventPx(*step) + kUnitPx, right - width));
    if (left + width > right) continue;
    addText(m_scene, m_measure, Role::LoopName, TextStyle::Status, {left, box.top(), width, box.height()},
            Align::Left, text, {loop, *step, {}});
    freePx = left + width + 2 * kUnitPx;
  }
}

void LoopShapes::addWait(LaneId loop, double leftPx, double rightPx, double centrePx,
                         const Iteration& before) {
  const double left = std::max(leftPx, 0.0) + kUnitPx;
  const double right = std::min(rightPx, m_request.widthPx) - kUnitPx;
  if (right - left < kLeastWaitPx) return;
  const Target target{loop, before.end, {}};
  const view::Instant& instant = m_request.axis.instants()[m_request.axis.instantOf(before.end)];
  const double middle = (leftPx + rightPx) / 2;
  const bool showsBreak = instant.gapCompressed && middle > left + 10 && middle < right - 10;
  const auto addDots = [&](double from, double to) {
    m_scene.add(Shape::Line, Role::Idle, {from, centrePx, to - from, 0}, target);
  };
  if (!showsBreak) return addDots(left, right);
  addDots(left, middle - 8);
  m_scene.add(Shape::Break, Role::BreakMark, {middle - 5, centrePx - 5, 10, 10}, target);
  addDots(middle + 8, right);
}

void LoopShapes::addPool(LaneId pool, double centrePx) {
  const std::vector<PoolLoad>& loads = m_request.run.poolLoad(pool);
  if (loads.empty()) return;
  const EventId last = EventId::fromSize(m_request.run.trace().size() - 1);
  const auto beyond = [&](double px) {
    const EventId event = m_request.axis.eventAt(m_request.toCoordinate(px));
    const auto found = std::upper_bound(loads.begin(), loads.end(), event,
                                        [](EventId e, const PoolLoad& load) { return e < load.from; });
    return static_cast<size_t>(found - loads.begin());
  };
  size_t i = beyond(0);
  if (i > 0) --i;
  while (i < loads.size()) {
    const double left = m_request.eventPx(loads[i].from);
    if (left > m_request.widthPx) break;
    const size_t next = std::max(i + 1, beyond(left + kCellPx));
    const double right = m_request.eventPx(next < loads.size() ? loads[next].from : last);
    // A cell with several changes shows the last of them, which is what holds until the next.
    addLoad(pool, loads[next - 1], left, right, centrePx);
    i = next;
  }
}

void LoopShapes::addLoad(LaneId pool, const PoolLoad& load, double leftPx, double rightPx, double centrePx) {
  const int colour = m_request.run.colourOf(pool);
  const Target target{pool, load.from, {}};
  const bool busy = load.running + load.queued > 0;
  const double left = std::max(leftPx, -kUnitPx);
  const double right = std::min(rightPx, m_request.widthPx + kUnitPx);
  m_scene.add(Shape::Line, busy ? Role::Waiting : Role::Idle, {left, centrePx, right - left, 0}, target,
              colour);
  if (!busy) return;
  const QString text =
      QCoreApplication::translate("Scene", "%1 running, %2 queued").arg(load.running).arg(load.queued);
  const QRectF room(std::max(left, 0.0) + kLabelMarginPx, centrePx - kPillHeightPx - 1,
                    std::min(right, m_request.widthPx) - std::max(left, 0.0) - 2 * kLabelMarginPx,
                    kPillHeightPx);
  if (m_measure.width(text, TextStyle::Label) > room.width() || m_request.laneHeightPx < 2 * kPillHeightPx)
    return;
  addText(m_scene, m_measure, Role::Label, TextStyle::Label, room, Align::Centre, text, target, colour);
}

}  // namespace loopscope::paint
