// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/runtime/shape.h"

#include "core/runtime/type.h"

namespace loopscope::runtime {
namespace {

constexpr size_t kScanned = 8;

size_t hashOf(const Str* name) {
  const auto bits = reinterpret_cast<uintptr_t>(name);
  return (bits >> 4) ^ (bits >> 13);
}

}  // namespace

std::unique_ptr<Shape> Shape::ofDictionary(Type& type) {
  auto shape = std::make_unique<Shape>(type);
  shape->m_names.push_back(nullptr);
  return shape;
}

int32_t Shape::find(const Str& name) const {
  if (m_index.empty()) {
    for (size_t i = 0; i < m_names.size(); ++i) {
      if (m_names[i] == &name) return static_cast<int32_t>(i);
    }
    return -1;
  }
  const size_t mask = m_index.size() - 1;
  for (size_t at = hashOf(&name) & mask;; at = (at + 1) & mask) {
    if (m_index[at] == 0) return -1;
    if (m_names[m_index[at] - 1] == &name) return static_cast<int32_t>(m_index[at] - 1);
  }
}

Shape* Shape::with(Str& name) {
  for (const auto& [next, shape] : m_next) {
    if (next == &name) return shape.get();
  }
  if (m_names.size() >= kMostNames || m_next.size() >= kMostNext) return nullptr;
  if (!m_type.countShape(kMostOfType)) return nullptr;
  auto shape = std::make_unique<Shape>(m_type);
  shape->m_names.reserve(m_names.size() + 1);
  shape->m_names = m_names;
  shape->m_names.push_back(&name);
  if (shape->m_names.size() > kScanned) {
    size_t size = 32;
    while (size < 2 * shape->m_names.size()) size *= 2;
    shape->m_index.resize(size);
    for (size_t i = 0; i < shape->m_names.size(); ++i) {
      size_t at = hashOf(shape->m_names[i]) & (size - 1);
      while (shape->m_index[at] != 0) at = (at + 1) & (size - 1);
      shape->m_index[at] = static_cast<uint32_t>(i + 1);
    }
  }
  return m_next.emplace_back(&name, std::move(shape)).second.get();
}

}  // namespace loopscope::runtime
