// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>

#include "core/runtime/dict.h"
#include "core/runtime/list.h"
#include "core/runtime/object.h"
#include "core/runtime/range.h"
#include "core/runtime/tuple.h"
#include "core/runtime/value.h"

// Iterators written in C++: one virtual call per item. The interpreter may look into those of list, tuple and
// range to spare even that.

namespace loopscope::runtime {

class Runtime;

class Iterator : public Object {
 public:
  explicit Iterator(Type& type) : Object(type, ObjectKind::Iterator) {}
  // False when there is no more, from then on always.
  virtual bool next(Runtime& runtime, Value& out) = 0;
  // What operator.length_hint would say, or 0.
  virtual size_t remaining() const { return 0; }

  static bool matches(const Object& object) { return object.kind() == ObjectKind::Iterator; }
};

class ListIterator final : public Iterator {
 public:
  ListIterator(Type& type, Ref<List> items) : Iterator(type), list(std::move(items)) {}
  bool next(Runtime&, Value& out) override {
    if (!list) return false;
    if (index >= list->size()) {
      list = nullptr;
      return false;
    }
    out = (*list)[index++];
    return true;
  }
  size_t remaining() const override { return list && index < list->size() ? list->size() - index : 0; }
  void clear() override { list = nullptr; }

  Ref<List> list;  // null when exhausted
  size_t index = 0;
};

class TupleIterator final : public Iterator {
 public:
  TupleIterator(Type& type, Ref<Tuple> items) : Iterator(type), tuple(std::move(items)) {}
  bool next(Runtime&, Value& out) override {
    if (!tuple) return false;
    if (index >= tuple->size()) {
      tuple = nullptr;
      return false;
    }
    out = (*tuple)[index++];
    return true;
  }
  size_t remaining() const override { return tuple ? tuple->size() - index : 0; }
  void clear() override { tuple = nullptr; }

  Ref<Tuple> tuple;  // null when exhausted
  size_t index = 0;
};

class RangeIterator final : public Iterator {
 public:
  RangeIterator(Type& type, int64_t first, int64_t by, uint64_t count)
      : Iterator(type), current(first), step(by), left(count) {}
  bool next(Runtime&, Value& out) override {
    if (left == 0) return false;
    out = Value::integer(current);
    // Wraps only after the last item.
    current = static_cast<int64_t>(static_cast<uint64_t>(current) + static_cast<uint64_t>(step));
    --left;
    return true;
  }
  size_t remaining() const override { return left; }

  int64_t current;
  int64_t step;
  uint64_t left;
};

}  // namespace loopscope::runtime
