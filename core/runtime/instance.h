// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <string_view>
#include <vector>

#include "core/runtime/object.h"
#include "core/runtime/shape.h"
#include "core/runtime/value.h"

// An object with attributes of its own. The names and their order live in a Shape that all objects built
// alike share, so an attribute is an index once the shape is known; the interpreter caches that per
// instruction.

namespace loopscope::runtime {

class Dict;
class Str;

class Attributes {
 public:
  // Room for inlineCapacity values is behind inlineValues, in the owner's own memory.
  Attributes(Heap& heap, Shape& root, Value* inlineValues = nullptr, uint32_t inlineCapacity = 0);
  ~Attributes();
  Attributes(const Attributes&) = delete;
  Attributes& operator=(const Attributes&) = delete;

  Shape* shape() const { return m_shape; }
  Value& slot(size_t index) { return m_values[index]; }
  size_t count() const { return m_shape->size(); }  // of slots: one for a dictionary
  // Null when there is no such attribute. The name is interned.
  Value* find(const Str& name) {
    const int32_t index = m_shape->find(name);
    if (index >= 0) return &m_values[index];
    return m_shape->isDictionary() ? findInDict(name) : nullptr;
  }
  void set(Str& name, Value value);
  // Adds the attribute that leads from shape() to next; next.size() == count() + 1.
  void append(Shape& next, Value value) {
    if (next.size() > m_capacity) grow();
    m_values[next.size() - 1] = std::move(value);
    m_shape = &next;
  }
  bool remove(Str& name);
  void clear();
  std::vector<Value> names() const;  // in order of their making
  // x.__dict__: from now on the attributes live in this dict, and whoever changes it changes them.
  Dict& dict();
  void setDict(Dict& dict);
  // x.__class__ = another: the same attributes under the other type's shapes.
  void moveTo(Type& type);

 private:
  void grow();
  Value* findInDict(const Str& name);

  Heap& m_heap;
  Shape* m_shape;
  Value* m_values;
  uint32_t m_capacity;
  uint32_t m_inlineCapacity;
};

class Instance : public Object {
 public:
  // inlineCapacity values fit behind the object, see make.
  explicit Instance(Type& type, ObjectKind kind = ObjectKind::Instance, uint32_t inlineCapacity = 0);
  // Of the size that other instances of the type needed.
  static Ref<Instance> make(Type& type);

  Attributes* attributes() override { return &m_attributes; }
  Attributes& own() { return m_attributes; }  // the same, without a virtual call

  void clear() override { m_attributes.clear(); }
  void finalize() override;  // __del__, for types that have it
  static bool matches(const Object& object) {
    return object.kind() == ObjectKind::Instance || object.kind() == ObjectKind::Exception;
  }

 private:
  Attributes m_attributes;
};

}  // namespace loopscope::runtime
