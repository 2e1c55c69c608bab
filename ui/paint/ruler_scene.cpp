// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>

#include "ui/paint/metrics.h"
#include "ui/paint/scene_builder.h"
#include "ui/view/ruler_ticks.h"

namespace loopscope::paint {

namespace {

constexpr double kTimeRowPx = 4;     // top of the line of instants and gaps
constexpr double kNumberRowPx = 25;  // top of the line of iteration numbers
constexpr double kTextRowPx = 18;
constexpr double kBreakPx = 10;

view::RulerFonts rulerFonts(TextMeasure& measure) {
  const auto widthIn = [&measure](TextStyle style) {
    return [&measure, style](const std::string& text) {
      return measure.width(QString::fromStdString(text), style);
    };
  };
  return {widthIn(TextStyle::Instant), widthIn(TextStyle::Gap), widthIn(TextStyle::Number)};
}

void addGap(Scene& scene, const view::RulerGap& gap, TextMeasure& measure) {
  const QString text = QString::fromStdString(gap.text);
  const double width = measure.width(text, TextStyle::Gap);
  if (!text.isEmpty())
    addText(scene, measure, Role::RulerGap, TextStyle::Gap,
            {gap.xPx - width / 2, kTimeRowPx, width, kTextRowPx}, Align::Centre, text);
  if (gap.compressed)
    scene.add(Shape::Break, Role::BreakMark,
              {gap.xPx - kBreakPx / 2, kNumberRowPx + kUnitPx, kBreakPx, kBreakPx});
}

bool isText(const Primitive& p) {
  return p.shape == Shape::Text;
}

// Texts under the cursor's handle step aside, to the right if there is room and what they say is still true
// there, or else are left out.
void makeRoomForCursor(Scene& scene, const SceneRequest& request) {
  constexpr double kHandleHalfPx = 8;
  const double cursorPx = request.cursorPx();
  const trace::Trace& trace = request.run.trace();
  const auto isBefore = [&](const Primitive& p) {  // and would be wrong behind the cursor
    return p.role == Role::RulerInstant && trace.at(p.target.event).time() < trace.at(request.cursor).time();
  };
  for (Primitive& p : scene.primitives) {
    if (!isText(p)) continue;
    const QRectF box = textExtent(p);
    const double half = p.role == Role::RulerNumber ? 2 : kHandleHalfPx;
    if (box.right() < cursorPx - half || box.left() > cursorPx + half) continue;
    if (p.role == Role::RulerNumber) {
      p.text.clear();  // beside its iteration it would seem to be another's
      continue;
    }
    if (isBefore(p)) {
      p.text.clear();
      continue;
    }
    p.rect.translate(cursorPx + kHandleHalfPx + 1 - box.left(), 0);
    const QRectF moved = textExtent(p);
    const bool hides =
        std::any_of(scene.primitives.begin(), scene.primitives.end(), [&](const Primitive& other) {
          return &other != &p && isText(other) && textExtent(other).adjusted(-4, 0, 4, 0).intersects(moved);
        });
    if (hides || moved.right() > scene.size.width()) p.text.clear();
  }
  std::erase_if(scene.primitives, [](const Primitive& p) { return isText(p) && p.text.isEmpty(); });
}

}  // namespace

Scene buildRuler(const SceneRequest& request, TextMeasure& measure) {
  Scene scene;
  scene.size = {request.widthPx, kRulerHeightPx};
  scene.add(Shape::Rect, Role::Panel, {0, 0, request.widthPx, kRulerHeightPx});
  const double line = kRulerHeightPx - 0.5;
  scene.add(Shape::Line, Role::RowLine, {QPointF(0, line), QPointF(request.widthPx, line)});
  if (request.run.empty()) return scene;
  const view::RulerTicks ticks =
      view::rulerTicks(request.run, request.axis, request.range, request.widthPx, rulerFonts(measure));
  for (const view::RulerTick& tick : ticks.instants) {
    const QString text = QString::fromStdString(tick.text);
    const double width = measure.width(text, TextStyle::Instant);
    const Target target{{}, tick.event, {}};
    addText(scene, measure, Role::RulerInstant, TextStyle::Instant,
            {tick.xPx + view::kInstantInsetPx, kTimeRowPx, width, kTextRowPx}, Align::Left, text, target);
    scene.add(Shape::Line, Role::RulerTick, {tick.xPx + 0.5, kTimeRowPx + 2, 0, kRulerHeightPx - 8});
  }
  for (const view::RulerGap& gap : ticks.gaps) addGap(scene, gap, measure);
  for (const view::RulerTick& tick : ticks.iterations)
    addText(scene, measure, Role::RulerNumber, TextStyle::Number,
            {tick.xPx - 20, kNumberRowPx, 40, kTextRowPx - 2}, Align::Centre,
            QString::fromStdString(tick.text), {{}, tick.event, {}});
  if (request.cursor.valid()) {
    const double x = request.cursorPx();
    makeRoomForCursor(scene, request);
    constexpr double kHalf = 5.5;
    scene.add(Shape::Line, Role::Cursor, {x, 12, 0, kRulerHeightPx - 12});
    scene.add(Shape::Flag, Role::Cursor, {x - kHalf, 1, 2 * kHalf, 14});
  }
  return scene;
}

}  // namespace loopscope::paint
