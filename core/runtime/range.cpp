// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/runtime/range.h"

#include <algorithm>

#include "core/runtime/bigint.h"
#include "core/runtime/heap.h"
#include "core/runtime/operations.h"
#include "core/runtime/runtime.h"

namespace loopscope::runtime {
namespace {

uint64_t countSteps(int64_t start, int64_t stop, int64_t step) {
  const auto from = static_cast<uint64_t>(start);
  const auto to = static_cast<uint64_t>(stop);
  if (step > 0) return start < stop ? (to - from - 1) / static_cast<uint64_t>(step) + 1 : 0;
  return start > stop ? (from - to - 1) / (0 - static_cast<uint64_t>(step)) + 1 : 0;
}

}  // namespace

Range::Range(Type& type, int64_t first, int64_t last, int64_t by)
    : Object(type, ObjectKind::Range),
      start(first),
      stop(last),
      step(by),
      length(countSteps(first, last, by)) {}

Ref<Range> Range::make(Runtime& runtime, int64_t start, int64_t stop, int64_t step) {
  return runtime.heap().make<Range>(*runtime.types().range, start, stop, step);
}

Slice::Slice(Type& type, Value first, Value last, Value by)
    : Object(type, ObjectKind::Slice), start(std::move(first)), stop(std::move(last)), step(std::move(by)) {}

Ref<Slice> Slice::make(Runtime& runtime, Value start, Value stop, Value step) {
  return runtime.heap().make<Slice>(*runtime.types().slice, std::move(start), std::move(stop),
                                    std::move(step));
}

Slice::Indices Slice::indices(Runtime& runtime, int64_t length) const {
  const auto read = [&](const Value& value) {
    if (value.isInt()) return value.asInt();
    if (!isInteger(value) && typeOf(runtime, value).slots.index == nullptr) {
      runtime.raise(runtime.types().typeError,
                    "slice indices must be integers or None or have an __index__ method");
    }
    return clampToInt64(toInteger(runtime, value));
  };
  Indices result{};
  result.step = step.isNone() ? 1 : std::max<int64_t>(read(step), -INT64_MAX);
  if (result.step == 0) runtime.raise(runtime.types().valueError, "slice step cannot be zero");
  const bool backwards = result.step < 0;
  const int64_t lowest = backwards ? -1 : 0;
  const int64_t highest = backwards ? length - 1 : length;
  const auto clamp = [&](const Value& value, int64_t byDefault) {
    if (value.isNone()) return byDefault;
    int64_t index = read(value);
    if (index < 0) index = index < -length ? lowest : index + length;
    return std::clamp(index, lowest, highest);
  };
  result.start = clamp(start, backwards ? highest : lowest);
  result.stop = clamp(stop, backwards ? lowest : highest);
  result.count = static_cast<int64_t>(countSteps(result.start, result.stop, result.step));
  return result;
}

void Slice::clear() {
  start = Value();
  stop = Value();
  step = Value();
}

}  // namespace loopscope::runtime
