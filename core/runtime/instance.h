// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/runtime/object.h"
#include "core/runtime/shape.h"
#include "core/runtime/value.h"

// An object with attributes of its own. The names and their order live in a Shape that all objects built
// alike share, so an attribute is an index once the shape is known; the interpreter caches that per
// instruction.

namespace loopscope::runtime {

class Str;

class Instance : public Object {
 public:
  explicit Instance(Type& type, ObjectKind kind = ObjectKind::Instance);

  const Shape* shape() const { return m_shape; }
  Value& slot(size_t index) { return m_slots[index]; }
  // Null when there is no such attribute. The name is interned.
  Value* find(const Str& name);
  void set(Str& name, Value value);
  bool remove(const Str& name);
  size_t attributeCount() const { return m_slots.size(); }

  void clear() override;
  static bool matches(const Object& object) {
    return object.kind() == ObjectKind::Instance || object.kind() == ObjectKind::Exception;
  }

 private:
  const Shape* m_shape;
  std::vector<Value> m_slots;
};

}  // namespace loopscope::runtime
