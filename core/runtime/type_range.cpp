// SPDX-License-Identifier: GPL-3.0-or-later
#include <fmt/format.h>

#include <cmath>

#include "core/runtime/bigint.h"
#include "core/runtime/iterator.h"
#include "core/runtime/operations.h"
#include "core/runtime/sequence.h"
#include "core/runtime/str.h"
#include "core/runtime/tuple.h"
#include "core/runtime/type_setup.h"
#include "core/runtime/wide_range.h"

// range and slice.

namespace loopscope::runtime {
namespace {

const Range& rangeIn(const Value& self) {
  return *static_cast<Range*>(self.object());
}
const WideRange& wideIn(const Value& self) {
  return *static_cast<WideRange*>(self.object());
}
Slice& sliceIn(const Value& self) {
  return *static_cast<Slice*>(self.object());
}

Value createRange(Runtime& runtime, Type&, const Arguments& arguments) {
  expectArguments(runtime, "range", arguments, 1, 3);
  const auto given = arguments.positional;
  Value numbers[3] = {Value::integer(0), Value::integer(0), Value::integer(1)};
  for (size_t i = 0; i < given.size(); ++i) numbers[given.size() == 1 ? 1 : i] = toInteger(runtime, given[i]);
  if (numbers[2].isInt() && numbers[2].asInt() == 0) {
    runtime.raise(runtime.types().valueError, "range() arg 3 must not be zero");
  }
  if (numbers[0].isInt() && numbers[1].isInt() && numbers[2].isInt()) {
    return Range::make(runtime, numbers[0].asInt(), numbers[1].asInt(), numbers[2].asInt());
  }
  return WideRange::make(runtime, toBigInteger(numbers[0]), toBigInteger(numbers[1]),
                         toBigInteger(numbers[2]));
}

// One of its three numbers.
Value startOf(Runtime& runtime, const Value& self) {
  return WideRange::isOne(self) ? makeInt(runtime, wideIn(self).start) : Value::integer(rangeIn(self).start);
}
Value stopOf(Runtime& runtime, const Value& self) {
  return WideRange::isOne(self) ? makeInt(runtime, wideIn(self).stop) : Value::integer(rangeIn(self).stop);
}
Value stepOf(Runtime& runtime, const Value& self) {
  return WideRange::isOne(self) ? makeInt(runtime, wideIn(self).step) : Value::integer(rangeIn(self).step);
}

std::string reprRange(Runtime& runtime, const Value& self) {
  if (WideRange::isOne(self)) {
    const std::string ends = fmt::format("range({}, {}", repr(runtime, startOf(runtime, self)),
                                         repr(runtime, stopOf(runtime, self)));
    return wideIn(self).step == 1 ? ends + ")"
                                  : fmt::format("{}, {})", ends, repr(runtime, stepOf(runtime, self)));
  }
  const Range& range = rangeIn(self);
  return range.step == 1 ? fmt::format("range({}, {})", range.start, range.stop)
                         : fmt::format("range({}, {}, {})", range.start, range.stop, range.step);
}

bool sameRange(const Range& left, const Range& right) {
  if (left.length != right.length) return false;
  if (left.length == 0) return true;
  return left.start == right.start && (left.length == 1 || left.step == right.step);
}

Value compareRange(Runtime& runtime, CompareOp op, const Value& self, const Value& other) {
  const Range* right = other.as<Range>();
  const bool isRange = isInstance(runtime, other, *runtime.types().range);
  if (!isRange || (op != CompareOp::Equal && op != CompareOp::NotEqual)) return Value::notImplemented();
  if (right == nullptr || WideRange::isOne(self)) {
    const bool same = WideRange::of(runtime, self)->sameAs(*WideRange::of(runtime, other));
    return Value::boolean(same == (op == CompareOp::Equal));
  }
  return Value::boolean(sameRange(rangeIn(self), *right) == (op == CompareOp::Equal));
}

uint64_t hashRange(Runtime& runtime, const Value& self) {
  if (WideRange::isOne(self)) {
    const WideRange& wide = wideIn(self);
    const Value first = wide.length > 0 ? startOf(runtime, self) : Value::none();
    const Value by = wide.length > 1 ? stepOf(runtime, self) : Value::none();
    return hash(runtime, Tuple::make(runtime, {makeInt(runtime, wide.length), first, by}));
  }
  const Range& range = rangeIn(self);
  const auto number = [](int64_t value) { return Value::integer(value); };
  const Value start = range.length > 0 ? number(range.start) : Value::none();
  const Value step = range.length > 1 ? number(range.step) : Value::none();
  return hash(runtime, Tuple::make(runtime, {number(static_cast<int64_t>(range.length)), start, step}));
}

// The place of a number in the range, or -1.
int64_t placeOf(const Range& range, const Value& item) {
  if (!item.isInt() && !item.isBool()) return -1;
  const int64_t value = item.asInt();
  const bool inside = range.step > 0 ? value >= range.start && value < range.stop
                                     : value <= range.start && value > range.stop;
  if (!inside) return -1;
  const uint64_t distance = range.step > 0
                                ? static_cast<uint64_t>(value) - static_cast<uint64_t>(range.start)
                                : static_cast<uint64_t>(range.start) - static_cast<uint64_t>(value);
  const uint64_t step =
      range.step > 0 ? static_cast<uint64_t>(range.step) : 0 - static_cast<uint64_t>(range.step);
  return distance % step == 0 ? static_cast<int64_t>(distance / step) : -1;
}

int64_t findInRange(Runtime& runtime, const Value& self, const Value& item) {
  const Range& range = rangeIn(self);
  if (item.isInt() || item.isBool()) return placeOf(range, item);
  if (item.isFloat()) {
    const double value = item.asFloat();
    const bool whole =
        value >= -9.2e18 && value <= 9.2e18 && static_cast<double>(static_cast<int64_t>(value)) == value;
    return whole ? placeOf(range, Value::integer(static_cast<int64_t>(value))) : -1;
  }
  for (uint64_t i = 0; i < range.length; ++i) {
    runtime.charge(1);
    if (equals(runtime, Value::integer(range.at(i)), item)) return static_cast<int64_t>(i);
  }
  return -1;
}

// What a number that a float stands for is; Unbound: none.
Value wholeNumber(Runtime& runtime, const Value& item) {
  if (isInteger(item)) return toInteger(runtime, item);
  if (!item.isFloat() || !std::isfinite(item.asFloat()) || std::floor(item.asFloat()) != item.asFloat()) {
    return {};
  }
  return makeInt(runtime, BigInteger(item.asFloat()));
}

// The place of the item; Unbound: it is not there.
Value placeIn(Runtime& runtime, const Value& self, const Value& item) {
  if (!WideRange::isOne(self)) {
    const int64_t place = findInRange(runtime, self, item);
    return place >= 0 ? Value::integer(place) : Value();
  }
  const Value number = wholeNumber(runtime, item);
  if (number.isUnbound()) return {};
  const BigInteger place = wideIn(self).placeOf(toBigInteger(number));
  return place >= 0 ? makeInt(runtime, place) : Value();
}

Value getItemRange(Runtime& runtime, const Value& self, const Value& key) {
  const Slice* slice = key.as<Slice>();
  if (WideRange::isOne(self)) {
    return slice != nullptr ? wideIn(self).slice(runtime, *slice) : wideIn(self).item(runtime, key);
  }
  const Range& range = rangeIn(self);
  if (slice == nullptr) {
    return Value::integer(
        range.at(itemIndex(runtime, key, range.length, "range", "range object index out of range")));
  }
  const Slice::Indices indices = slice->indices(runtime, static_cast<int64_t>(range.length));
  const auto at = [&](int64_t index) { return range.at(static_cast<uint64_t>(index)); };
  int64_t step = 0;
  if (__builtin_mul_overflow(range.step, indices.step, &step)) {
    return WideRange::of(runtime, self)->slice(runtime, *slice);
  }
  return Range::make(runtime, at(indices.start), at(indices.stop), step);
}

Value rangeIterator(Runtime& runtime, int64_t start, int64_t step, uint64_t count) {
  return runtime.heap().make<RangeIterator>(*runtime.types().rangeIterator, start, step, count);
}

Value reversedRange(NativeCall& call) {
  if (WideRange::isOne(call[0])) return wideIn(call[0]).iterate(call.runtime, true);
  const Range& range = rangeIn(call[0]);
  const int64_t last = range.length > 0 ? range.at(range.length - 1) : 0;
  const auto back = static_cast<int64_t>(0 - static_cast<uint64_t>(range.step));
  return rangeIterator(call.runtime, last, back, range.length);
}

Value indexInRange(NativeCall& call) {
  const Value place = placeIn(call.runtime, call[0], call[1]);
  if (place.isUnbound()) {
    call.runtime.raise(call.runtime.types().valueError,
                       fmt::format("{} is not in range", repr(call.runtime, call[1])));
  }
  return place;
}

constexpr NativeDefinition kRangeMethods[] = {
    {"__reversed__", "self, /", reversedRange},
    {"index", "self, value, /", indexInRange},
    {"count", "self, value, /",
     [](NativeCall& c) { return Value::integer(placeIn(c.runtime, c[0], c[1]).isUnbound() ? 0 : 1); }},
};

constexpr NativeAttribute kRangeAttributes[] = {
    {"start", startOf},
    {"stop", stopOf},
    {"step", stepOf},
};

Value createSlice(Runtime& runtime, Type&, const Arguments& arguments) {
  expectArguments(runtime, "slice", arguments, 1, 3);
  const auto given = arguments.positional;
  const Value none = Value::none();
  if (given.size() == 1) return Slice::make(runtime, none, given[0], none);
  return Slice::make(runtime, given[0], given[1], given.size() > 2 ? given[2] : none);
}

std::string reprSlice(Runtime& runtime, const Value& self) {
  const Slice& slice = sliceIn(self);
  return fmt::format("slice({}, {}, {})", repr(runtime, slice.start), repr(runtime, slice.stop),
                     repr(runtime, slice.step));
}

Value sliceTuple(Runtime& runtime, const Value& self) {
  return Tuple::make(runtime, {sliceIn(self).start, sliceIn(self).stop, sliceIn(self).step});
}

Value compareSlice(Runtime& runtime, CompareOp op, const Value& self, const Value& other) {
  if (other.as<Slice>() == nullptr) return Value::notImplemented();
  return compare(runtime, op, sliceTuple(runtime, self), sliceTuple(runtime, other));
}

Value sliceIndices(NativeCall& call) {
  const Slice::Indices indices = sliceIn(call[0]).indices(call.runtime, toIndex(call.runtime, call[1]));
  return Tuple::make(call.runtime, {Value::integer(indices.start), Value::integer(indices.stop),
                                    Value::integer(indices.step)});
}

constexpr NativeDefinition kSliceMethods[] = {{"indices", "self, len, /", sliceIndices}};
constexpr NativeAttribute kSliceAttributes[] = {
    {"start", [](Runtime&, const Value& self) { return sliceIn(self).start; }},
    {"stop", [](Runtime&, const Value& self) { return sliceIn(self).stop; }},
    {"step", [](Runtime&, const Value& self) { return sliceIn(self).step; }},
};

}  // namespace

void setUpRangeAndSlice(Runtime& runtime, BuiltinTypes& types) {
  types.range = &runtime.makeType({.name = "range", .bases = {}, .canBeBase = false});
  TypeSlots& slots = types.range->slots;
  slots.create = createRange;
  slots.initialize = nullptr;
  slots.repr = reprRange;
  slots.compare = compareRange;
  slots.hash = hashRange;
  slots.length = [](Runtime& r, const Value& self) {
    const bool isTooLong =
        WideRange::isOne(self) ? wideIn(self).length > INT64_MAX : rangeIn(self).length > INT64_MAX;
    if (WideRange::isOne(self) && !isTooLong) return static_cast<int64_t>(wideIn(self).length);
    if (isTooLong) r.raise(r.types().overflowError, "Python int too large to convert to C ssize_t");
    return static_cast<int64_t>(rangeIn(self).length);
  };
  slots.contains = [](Runtime& r, const Value& self, const Value& item) {
    return !placeIn(r, self, item).isUnbound();
  };
  slots.getItem = getItemRange;
  slots.truth = [](Runtime&, const Value& self) {
    return WideRange::isOne(self) ? wideIn(self).length > 0 : rangeIn(self).length > 0;
  };
  slots.iterate = [](Runtime& r, const Value& self) {
    if (WideRange::isOne(self)) return wideIn(self).iterate(r, false);
    return rangeIterator(r, rangeIn(self).start, rangeIn(self).step, rangeIn(self).length);
  };
  types.range->define(kRangeMethods);
  types.range->define(kRangeAttributes);

  types.slice = &runtime.makeType({.name = "slice", .bases = {}, .canBeBase = false, .hashable = false});
  types.slice->slots.create = createSlice;
  types.slice->slots.initialize = nullptr;
  types.slice->slots.repr = reprSlice;
  types.slice->slots.compare = compareSlice;
  types.slice->define(kSliceMethods);
  types.slice->define(kSliceAttributes);
  types.named.insert(types.named.end(), {types.range, types.slice});
}

}  // namespace loopscope::runtime
