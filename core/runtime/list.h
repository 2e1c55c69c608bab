// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <span>
#include <vector>

#include "core/runtime/object.h"
#include "core/runtime/value.h"

// Python's list.

namespace loopscope::runtime {

class Runtime;

class List : public Object {
 public:
  explicit List(Type& type) : Object(type, ObjectKind::List) {}
  ~List() override;
  static Ref<List> make(Runtime& runtime, size_t capacity = 0);
  static Ref<List> make(Runtime& runtime, std::span<const Value> items);

  size_t size() const { return m_items.size(); }
  Value& operator[](size_t index) { return m_items[index]; }
  const Value& operator[](size_t index) const { return m_items[index]; }
  std::span<Value> items() { return m_items; }
  std::span<const Value> items() const { return m_items; }

  void append(Value value) {
    if (m_items.size() == m_items.capacity()) grow(m_items.size() + 1);
    m_items.push_back(std::move(value));
  }
  void insert(size_t index, Value value);
  Value removeAt(size_t index);
  // Replaces [from, to) by the items, which may be the list's own copy.
  void replace(size_t from, size_t to, std::vector<Value> items);
  void reserve(size_t size) {
    if (size > m_items.capacity()) grow(size);
  }
  // Exchanges everything with the vector; sort works on a list that looks empty to the program.
  void swapItems(std::vector<Value>& items);

  void clear() override;
  static bool matches(const Object& object) { return object.kind() == ObjectKind::List; }

 private:
  void grow(size_t minimum);
  void chargeMove(size_t index) const;

  std::vector<Value> m_items;
};

}  // namespace loopscope::runtime
