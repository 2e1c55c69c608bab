// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <initializer_list>
#include <span>

#include "core/runtime/object.h"
#include "core/runtime/value.h"

// Python's tuple: its items lie behind the object itself.

namespace loopscope::runtime {

class Runtime;

class Tuple : public Object {
 public:
  // Room for size values, which begin as Unbound, is offset bytes behind the object's start; see make.
  Tuple(Type& type, size_t offset, size_t size);
  ~Tuple() override;
  // size Unbound items for the caller to fill.
  static Ref<Tuple> make(Runtime& runtime, size_t size);
  static Ref<Tuple> make(Runtime& runtime, std::span<const Value> items);
  static Ref<Tuple> make(Runtime& runtime, std::initializer_list<Value> items);

  size_t size() const { return m_size; }
  Value& operator[](size_t index) { return m_items[index]; }
  const Value& operator[](size_t index) const { return m_items[index]; }
  std::span<Value> items() { return {m_items, m_size}; }
  std::span<const Value> items() const { return {m_items, m_size}; }

  void clear() override;
  static bool matches(const Object& object) { return object.kind() == ObjectKind::Tuple; }

 private:
  Value* m_items;
  size_t m_size;
};

}  // namespace loopscope::runtime
