// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <memory>
#include <utility>
#include <vector>

// Which attributes an object has, and where. Objects of a type that got the same attributes in the same order
// share one Shape, so comparing a shape's address answers "same type, same places". Shapes form a tree that
// grows from the type's root and never shrinks.
//
// What is not shaped, because the program asked for __dict__ or because the names are too many or too
// different to share, has the type's dictionary shape: its only place holds a dict with all the attributes.

namespace loopscope::runtime {

class Str;
class Type;

class Shape {
 public:
  // The root of a type's tree.
  explicit Shape(Type& type) : m_type(type) {}
  // The type's dictionary shape.
  static std::unique_ptr<Shape> ofDictionary(Type& type);
  Shape(const Shape&) = delete;
  Shape& operator=(const Shape&) = delete;

  Type& type() const { return m_type; }
  size_t size() const { return m_names.size(); }
  Str& name(size_t index) const { return *m_names[index]; }
  // The place of an interned name, or -1.
  int32_t find(const Str& name) const;
  bool isDictionary() const { return m_names.size() == 1 && m_names[0] == nullptr; }
  // The shape with one more attribute; null when there are too many names or shapes already.
  Shape* with(Str& name);

 private:
  static constexpr size_t kMostNames = 128;
  static constexpr size_t kMostNext = 64;
  static constexpr uint32_t kMostOfType = 4096;

  Type& m_type;
  std::vector<Str*> m_names;
  std::vector<uint32_t> m_index;  // for many names: open addressing by address, index + 1
  std::vector<std::pair<Str*, std::unique_ptr<Shape>>> m_next;
};

}  // namespace loopscope::runtime
