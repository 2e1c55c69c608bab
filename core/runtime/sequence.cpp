// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/runtime/sequence.h"

#include <fmt/format.h>

#include <algorithm>

#include "core/runtime/bigint.h"
#include "core/runtime/operations.h"
#include "core/runtime/range.h"

namespace loopscope::runtime {

size_t itemIndex(Runtime& runtime, const Value& key, size_t length, std::string_view typeName,
                 std::string_view outOfRange) {
  if (!isInteger(key) && typeOf(runtime, key).slots.index == nullptr) {
    const std::string_view given = loopscope::runtime::typeName(runtime, key);
    runtime.raise(runtime.types().typeError,
                  typeName == "string"
                      ? fmt::format("string indices must be integers, not '{}'", given)
                      : fmt::format("{} indices must be integers or slices, not {}", typeName, given));
  }
  const Value integer = key.isInt() ? key : toInteger(runtime, key);
  if (!integer.isInt()) {  // a range has no largest index
    runtime.raise(runtime.types().indexError, typeName == "range"
                                                  ? std::string(outOfRange)
                                                  : "cannot fit 'int' into an index-sized integer");
  }
  int64_t index = integer.asInt();
  if (index < 0) index += static_cast<int64_t>(length);
  if (index < 0 || static_cast<uint64_t>(index) >= length) {
    runtime.raise(runtime.types().indexError, std::string(outOfRange));
  }
  return static_cast<size_t>(index);
}

Value plainIndex(Runtime& runtime, const Value& key) {
  if (!key.isObject()) return key;
  if (!isInteger(key) && typeOf(runtime, key).slots.index == nullptr) return key;
  return toInteger(runtime, key);
}

Ref<Slice> plainSlice(Runtime& runtime, Slice& slice) {
  if (!slice.start.isObject() && !slice.stop.isObject() && !slice.step.isObject()) return Ref<Slice>(&slice);
  const Ref<Slice> held(&slice);
  Value step = plainIndex(runtime, slice.step);
  Value start = plainIndex(runtime, slice.start);
  Value stop = plainIndex(runtime, slice.stop);
  return Slice::make(runtime, std::move(start), std::move(stop), std::move(step));
}

Bounds searchBounds(Runtime& runtime, const Value& start, const Value& stop, size_t length) {
  const auto size = static_cast<int64_t>(length);
  const auto clamp = [&](const Value& value, int64_t byDefault) {
    if (value.isUnbound() || value.isNone()) return byDefault;
    int64_t index = clampToInt64(toInteger(runtime, value));
    if (index < 0) index = index < -size ? 0 : index + size;
    return index;
  };
  const int64_t from = clamp(start, 0);
  const int64_t to = std::min(clamp(stop, size), size);
  // From past the end: an empty place that not even an empty text is found in.
  return {static_cast<size_t>(from), static_cast<size_t>(to)};
}

int64_t repeatCount(Runtime& runtime, const Value& other) {
  if (!isInteger(other) && typeOf(runtime, other).slots.index == nullptr) return -1;
  const Value count = toInteger(runtime, other);
  if (!count.isInt()) {
    runtime.raise(runtime.types().overflowError, "cannot fit 'int' into an index-sized integer");
  }
  return std::max<int64_t>(count.asInt(), 0);
}

void expectBytes(Runtime& runtime, uint64_t items, uint64_t itemBytes) {
  constexpr uint64_t kFar = uint64_t{1} << 60;
  const uint64_t bytes = itemBytes != 0 && items > kFar / itemBytes ? kFar : items * itemBytes;
  runtime.heap().expect(bytes);
}

Value compareItems(Runtime& runtime, CompareOp op, std::span<const Value> left,
                   std::span<const Value> right) {
  const bool equality = op == CompareOp::Equal || op == CompareOp::NotEqual;
  if (equality && left.size() != right.size()) return Value::boolean(op == CompareOp::NotEqual);
  const size_t common = std::min(left.size(), right.size());
  for (size_t i = 0; i < common; ++i) {
    runtime.charge(1);
    const Value& mine = left[i];
    const Value& theirs = right[i];
    if (sameOrEqual(runtime, mine, theirs)) continue;
    if (equality) return Value::boolean(op == CompareOp::NotEqual);
    return compare(runtime, op, mine, theirs);
  }
  return compare(runtime, op, Value::integer(static_cast<int64_t>(left.size())),
                 Value::integer(static_cast<int64_t>(right.size())));
}

std::string joinReprs(Runtime& runtime, const Value& container, std::span<const Value> items,
                      std::string_view open, std::string_view close) {
  const ReprScope scope(runtime, *container.object());
  std::string text(open);
  if (scope.isRecursive()) return text.append("...") + close.back();
  for (size_t i = 0; i < items.size(); ++i) {
    if (i > 0) text += ", ";
    text += repr(runtime, items[i]);
    if (text.size() > (size_t{1} << 20)) expectBytes(runtime, text.size(), 2);
  }
  return text.append(close);
}

ReprScope::ReprScope(Runtime& runtime, const Object& object) : m_runtime(runtime) {
  std::vector<const Object*>& shown = runtime.m_beingShown;
  m_recursive = std::find(shown.begin(), shown.end(), &object) != shown.end();
  shown.push_back(&object);
}

ReprScope::~ReprScope() {
  m_runtime.m_beingShown.pop_back();
}

}  // namespace loopscope::runtime
