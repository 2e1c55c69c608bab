// SPDX-License-Identifier: GPL-3.0-or-later
#include <QCoreApplication>
#include <algorithm>

#include "ui/paint/metrics.h"
#include "ui/paint/scene_builder.h"

namespace loopscope::paint {

namespace {

struct Entry {
  Shape shape;
  Role role;
  QSizeF size;
  const char* text;
};

// The order in which a task meets them, then what is around it.
constexpr double kSamplePx = 22;
const Entry kEntries[] = {
    {Shape::Rounded, Role::Running, {kSamplePx, 14}, QT_TRANSLATE_NOOP("Scene", "starts")},
    {Shape::Ribbon, Role::Running, {kSamplePx, 14}, QT_TRANSLATE_NOOP("Scene", "resumes")},
    {Shape::Rect, Role::Running, {5, 14}, QT_TRANSLATE_NOOP("Scene", "runs")},
    {Shape::Rect, Role::Dense, {kSamplePx, 10}, QT_TRANSLATE_NOOP("Scene", "more steps than pixels")},
    {Shape::Line, Role::Waiting, {kSamplePx, 0}, QT_TRANSLATE_NOOP("Scene", "waits")},
    {Shape::Hatch, Role::Ready, {kSamplePx, 10}, QT_TRANSLATE_NOOP("Scene", "ready, in the queue")},
    {Shape::Hatch,
     Role::Starved,
     {kSamplePx, 10},
     QT_TRANSLATE_NOOP("Scene", "ready, but the loop is blocked")},
    {Shape::Hatch, Role::BlockedEdge, {kSamplePx, 6}, QT_TRANSLATE_NOOP("Scene", "blocks the loop")},
    {Shape::Disc, Role::Returned, {12, 12}, QT_TRANSLATE_NOOP("Scene", "returned")},
    {Shape::Triangle, Role::Raised, {13, 12}, QT_TRANSLATE_NOOP("Scene", "raised")},
    {Shape::Cross, Role::Cancelled, {8, 8}, QT_TRANSLATE_NOOP("Scene", "cancelled")},
    {Shape::Rounded,
     Role::Blocked,
     {kSamplePx, 14},
     QT_TRANSLATE_NOOP("Scene", "busy in a thread of its own")},
    {Shape::Hatch,
     Role::InLine,
     {kSamplePx, 10},
     QT_TRANSLATE_NOOP("Scene", "waits for the GIL or a processor")},
    {Shape::Rounded,
     Role::Unwanted,
     {kSamplePx, 14},
     QT_TRANSLATE_NOOP("Scene", "runs on, but nobody wants its result")},
    {Shape::Line, Role::Stem, {kSamplePx, 0}, QT_TRANSLATE_NOOP("Scene", "created from there")},
    {Shape::Rounded, Role::LoopBox, {kSamplePx, 14}, QT_TRANSLATE_NOOP("Scene", "an iteration of the loop")},
    {Shape::Line, Role::Idle, {kSamplePx, 0}, QT_TRANSLATE_NOOP("Scene", "idle")},
    {Shape::Rect, Role::InstantBand, {kSamplePx / 2, 16}, QT_TRANSLATE_NOOP("Scene", "one instant")},
    {Shape::Break, Role::BreakMark, {10, 12}, QT_TRANSLATE_NOOP("Scene", "longer than it is drawn")},
};

bool occurs(const Entry& entry, const Scene& picture) {
  return std::any_of(picture.primitives.begin(), picture.primitives.end(),
                     [&](const Primitive& p) { return p.shape == entry.shape && p.role == entry.role; });
}

}  // namespace

Scene buildLegend(double widthPx, const Scene& picture, TextMeasure& measure) {
  constexpr double kLinePx = 24;
  constexpr double kBetweenPx = 20;
  constexpr int kSampleColour = 0;
  Scene scene;
  double x = kHeaderPaddingPx;
  double centre = kLinePx / 2 + kUnitPx;
  for (const Entry& entry : kEntries) {
    if (!occurs(entry, picture)) continue;
    const QString text = QCoreApplication::translate("Scene", entry.text);
    const double textWidth = measure.width(text, TextStyle::Legend);
    const double width = kSamplePx + 2 * kUnitPx + textWidth;
    if (x > kHeaderPaddingPx && x + width + kHeaderPaddingPx > widthPx) {
      x = kHeaderPaddingPx;
      centre += kLinePx;
    }
    const QRectF sample(x + (kSamplePx - entry.size.width()) / 2, centre - entry.size.height() / 2,
                        entry.size.width(), entry.size.height());
    if (entry.role == Role::Cancelled) scene.add(Shape::Disc, Role::Cancelled, sample.adjusted(-4, -4, 4, 4));
    if (entry.role == Role::InstantBand)
      scene.add(Shape::Rect, Role::Ground, {x, sample.top(), kSamplePx, sample.height()});
    const bool neutral = entry.role == Role::Idle;
    scene.add(entry.shape, entry.role, sample, {}, neutral ? kNeutralColour : kSampleColour).radius = 4;
    addText(scene, measure, Role::LegendText, TextStyle::Legend,
            {x + kSamplePx + 2 * kUnitPx, centre - 9, textWidth, 18}, Align::Left, text);
    x += width + kBetweenPx;
  }
  scene.size = {widthPx, scene.primitives.empty() ? 0 : centre + kLinePx / 2 + kUnitPx};
  return scene;
}

}  // namespace loopscope::paint
