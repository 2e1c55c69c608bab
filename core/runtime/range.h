// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>

#include "core/runtime/object.h"
#include "core/runtime/value.h"

// Python's range over 64-bit ints, and slices. Ranges of larger numbers: wide_range.h.

namespace loopscope::runtime {

class Runtime;

class Range : public Object {
 public:
  Range(Type& type, int64_t first, int64_t last, int64_t by);
  static Ref<Range> make(Runtime& runtime, int64_t start, int64_t stop, int64_t step);

  const int64_t start;
  const int64_t stop;
  const int64_t step;  // never 0
  const uint64_t length;

  int64_t at(uint64_t index) const {
    return static_cast<int64_t>(static_cast<uint64_t>(start) + index * static_cast<uint64_t>(step));
  }

  static bool matches(const Object& object) { return object.kind() == ObjectKind::Range; }
};

class Slice : public Object {
 public:
  Slice(Type& type, Value first, Value last, Value by);
  static Ref<Slice> make(Runtime& runtime, Value start, Value stop, Value step);

  Value start;
  Value stop;
  Value step;

  // The slice of a sequence of that length. Item i is start + i * step for i < count.
  struct Indices {
    int64_t start;
    int64_t stop;
    int64_t step;
    int64_t count;
    // The same places from the lowest one up.
    Indices ascending() const {
      return step > 0 ? *this : Indices{start + (count - 1) * step, stop, -step, count};
    }
  };
  Indices indices(Runtime& runtime, int64_t length) const;

  void clear() override;
  static bool matches(const Object& object) { return object.kind() == ObjectKind::Slice; }
};

}  // namespace loopscope::runtime
