// SPDX-License-Identifier: GPL-3.0-or-later
#include <QPainterPathStroker>

#include "ui/paint/outline.h"
#include "ui/paint/scene.h"

namespace loopscope::paint {

namespace {

bool isNear(const Primitive& p, QPointF point, double tolerancePx) {
  if (p.shape == Shape::Arrow) {
    QPainterPathStroker stroker;
    stroker.setWidth(2 * tolerancePx);
    return stroker.createStroke(outline(p)).contains(point);
  }
  const QRectF box = p.rect.normalized();
  return box.adjusted(-tolerancePx, -tolerancePx, tolerancePx, tolerancePx).contains(point);
}

}  // namespace

const Primitive* hitTest(const Scene& scene, QPointF point, double tolerancePx) {
  // First what really covers the point, then what is close to it: a neighbour must not steal a click.
  for (const double tolerance : {0.5, tolerancePx}) {
    for (auto p = scene.primitives.rbegin(); p != scene.primitives.rend(); ++p)
      if (!p->target.empty() && isNear(*p, point, tolerance)) return &*p;
  }
  return nullptr;
}

}  // namespace loopscope::paint
