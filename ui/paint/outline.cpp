// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/paint/outline.h"

#include <algorithm>
#include <cmath>

namespace loopscope::paint {

namespace {

constexpr double kHeadLengthPx = 9;
constexpr double kHeadHalfWidthPx = 4.5;

QPainterPath polygon(std::initializer_list<QPointF> points) {
  QPainterPath path;
  path.addPolygon(QPolygonF(QList<QPointF>(points)));
  path.closeSubpath();
  return path;
}

// Rounded on the right; on the left a notch, as of a ribbon that goes on from somewhere else.
QPainterPath ribbon(const QRectF& r, double radius) {
  const double notch = std::min(5.0, r.width() * 0.35);
  radius = std::min({radius, r.width() / 2, r.height() / 2});
  QPainterPath path(r.topLeft());
  path.lineTo(r.right() - radius, r.top());
  path.quadTo(r.topRight(), {r.right(), r.top() + radius});
  path.lineTo(r.right(), r.bottom() - radius);
  path.quadTo(r.bottomRight(), {r.right() - radius, r.bottom()});
  path.lineTo(r.bottomLeft());
  path.lineTo(r.left() + notch, r.center().y());
  path.closeSubpath();
  return path;
}

QPainterPath cross(const QRectF& r) {
  QPainterPath path(r.topLeft());
  path.lineTo(r.bottomRight());
  path.moveTo(r.topRight());
  path.lineTo(r.bottomLeft());
  return path;
}

// Two short parallel strokes, as where a drawing leaves something out.
QPainterPath breakMark(const QRectF& r) {
  const double slant = r.width() / 2;
  QPainterPath path({r.left(), r.bottom()});
  path.lineTo(r.left() + slant, r.top());
  path.moveTo(r.right() - slant, r.bottom());
  path.lineTo(r.right(), r.top());
  return path;
}

QPainterPath flag(const QRectF& r) {
  return polygon({r.topLeft(),
                  r.topRight(),
                  {r.right(), r.bottom() - r.width() / 2},
                  {r.center().x(), r.bottom()},
                  {r.left(), r.bottom() - r.width() / 2}});
}

QPainterPath foldMark(const QRectF& r, bool closed) {
  if (closed) return polygon({r.topLeft(), {r.right(), r.center().y()}, r.bottomLeft()});
  return polygon({r.topLeft(), r.topRight(), {r.center().x(), r.bottom()}});
}

// Leaves its cause downwards or upwards and arrives at its effect the same way, so that it can be told from
// the horizontal lanes that it crosses.
QPainterPath arrowCurve(const Primitive& arrow) {
  const QPointF from = arrow.points.front();
  const QPointF to = arrow.points.back();
  QPainterPath path(from);
  if (from.y() == to.y()) {
    const double lift = std::min(26.0, 10 + std::abs(to.x() - from.x()) * 0.15);
    path.cubicTo({from.x(), from.y() - lift}, {to.x(), to.y() - lift}, to);
    return path;
  }
  const double reach = (to.y() - from.y()) * 0.55;
  path.cubicTo({from.x(), from.y() + reach}, {to.x(), to.y() - reach}, to);
  return path;
}

}  // namespace

QPainterPath outline(const Primitive& p) {
  QPainterPath path;
  switch (p.shape) {
    case Shape::Text:
      return path;
    case Shape::Rect:
    case Shape::Hatch:
      path.addRect(p.rect);
      return path;
    case Shape::Rounded: {
      const double radius =
          std::min({static_cast<double>(p.radius), p.rect.width() / 2, p.rect.height() / 2});
      path.addRoundedRect(p.rect, radius, radius);
      return path;
    }
    case Shape::Ribbon:
      return ribbon(p.rect, static_cast<double>(p.radius));
    case Shape::Line:
      path.moveTo(p.rect.topLeft());
      path.lineTo(p.rect.bottomRight());
      return path;
    case Shape::Arrow:
      return arrowCurve(p);
    case Shape::Disc:
      path.addEllipse(p.rect);
      return path;
    case Shape::Triangle:
      return polygon({{p.rect.center().x(), p.rect.top()}, p.rect.bottomRight(), p.rect.bottomLeft()});
    case Shape::Cross:
      return cross(p.rect);
    case Shape::Break:
      return breakMark(p.rect);
    case Shape::Flag:
      return flag(p.rect);
    case Shape::Fold:
      return foldMark(p.rect, p.faint);
  }
  return path;
}

QPainterPath arrowHead(const Primitive& arrow) {
  const QPointF tip = arrow.points.back();
  const double down = arrow.points.front().y() <= tip.y() ? 1 : -1;
  // An arrow along one row comes back down to it.
  const double sign = arrow.points.front().y() == tip.y() ? 1 : down;
  const double base = tip.y() - sign * kHeadLengthPx;
  return polygon({tip, {tip.x() - kHeadHalfWidthPx, base}, {tip.x() + kHeadHalfWidthPx, base}});
}

QPointF arrowPoint(const Primitive& arrow, double share) {
  return arrowCurve(arrow).pointAtPercent(share);
}

std::vector<QLineF> hatchLines(const QRectF& rect) {
  std::vector<QLineF> lines;
  // Lines of the form x + y = c, anchored to the origin so that neighbours continue each other.
  const double first = std::ceil((rect.left() + rect.top()) / kHatchStepPx) * kHatchStepPx;
  for (double c = first; c < rect.right() + rect.bottom(); c += kHatchStepPx) {
    const double left = std::max(rect.left(), c - rect.bottom());
    const double right = std::min(rect.right(), c - rect.top());
    if (right > left) lines.emplace_back(left, c - left, right, c - right);
  }
  return lines;
}

}  // namespace loopscope::paint
