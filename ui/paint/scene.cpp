// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/paint/scene.h"

#include <algorithm>

namespace loopscope::paint {

Primitive& Scene::add(Shape shape, Role role, const QRectF& rect, const Target& target, int colour) {
  Primitive& primitive = primitives.emplace_back();
  primitive.shape = shape;
  primitive.role = role;
  primitive.rect = rect;
  primitive.target = target;
  primitive.colour = static_cast<int16_t>(colour < 0 ? colour : colour % 1024);
  return primitive;
}

void Scene::append(const Scene& other, QPointF offset) {
  primitives.reserve(primitives.size() + other.primitives.size());
  for (const Primitive& primitive : other.primitives) {
    Primitive& moved = primitives.emplace_back(primitive);
    moved.rect.translate(offset);
    for (QPointF& point : moved.points) point += offset;
  }
}

size_t Scene::count(Role role) const {
  return static_cast<size_t>(std::count_if(primitives.begin(), primitives.end(),
                                           [role](const Primitive& p) { return p.role == role; }));
}

}  // namespace loopscope::paint
