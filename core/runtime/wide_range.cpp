// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/runtime/wide_range.h"

#include <limits>

#include "core/runtime/iterator.h"
#include "core/runtime/operations.h"
#include "core/runtime/range.h"
#include "core/runtime/runtime.h"

namespace loopscope::runtime {
namespace {

BigInteger countSteps(const BigInteger& start, const BigInteger& stop, const BigInteger& step) {
  const BigInteger way = step > 0 ? BigInteger(stop - start) : BigInteger(start - stop);
  if (way <= 0) return 0;
  return (way - 1) / abs(step) + 1;
}

bool fits(const BigInteger& number) {
  return number >= std::numeric_limits<int64_t>::min() && number <= std::numeric_limits<int64_t>::max();
}

class WideRangeIterator final : public Iterator {
 public:
  WideRangeIterator(Type& type, BigInteger first, BigInteger by, BigInteger count)
      : Iterator(type), m_next(std::move(first)), m_step(std::move(by)), m_left(std::move(count)) {}
  bool next(Runtime& runtime, Value& out) override {
    if (m_left == 0) return false;
    out = makeInt(runtime, m_next);
    m_next += m_step;
    --m_left;
    return true;
  }

 private:
  BigInteger m_next;
  BigInteger m_step;
  BigInteger m_left;
};

}  // namespace

WideRange::WideRange(Type& type, BigInteger first, BigInteger last, BigInteger by)
    : Object(type, ObjectKind::Other),
      start(std::move(first)),
      stop(std::move(last)),
      step(std::move(by)),
      length(countSteps(start, stop, step)) {}

bool WideRange::isOne(const Value& value) {
  return value.object()->kind() == ObjectKind::Other;
}

Ref<WideRange> WideRange::of(Runtime& runtime, const Value& range) {
  if (isOne(range)) return Ref<WideRange>(static_cast<WideRange*>(range.object()));
  const Range& plain = *range.as<Range>();
  return runtime.heap().make<WideRange>(*runtime.types().range, plain.start, plain.stop, plain.step);
}

Value WideRange::make(Runtime& runtime, const BigInteger& first, const BigInteger& last,
                      const BigInteger& by) {
  if (fits(first) && fits(last) && fits(by)) {
    return Range::make(runtime, static_cast<int64_t>(first), static_cast<int64_t>(last),
                       static_cast<int64_t>(by));
  }
  return runtime.heap().make<WideRange>(*runtime.types().range, first, last, by);
}

BigInteger WideRange::placeOf(const BigInteger& number) const {
  const BigInteger distance = number - start;
  if (distance % step != 0) return -1;
  const BigInteger place = distance / step;
  return place >= 0 && place < length ? place : BigInteger(-1);
}

Value WideRange::item(Runtime& runtime, const Value& index) const {
  BigInteger place = toBigInteger(toInteger(runtime, index));
  if (place < 0) place += length;
  if (place < 0 || place >= length) {
    runtime.raise(runtime.types().indexError, "range object index out of range");
  }
  return makeInt(runtime, at(place));
}

Value WideRange::slice(Runtime& runtime, const Slice& wanted) const {
  const BigInteger by = wanted.step.isNone() ? BigInteger(1) : toBigInteger(toInteger(runtime, wanted.step));
  if (by == 0) runtime.raise(runtime.types().valueError, "slice step cannot be zero");
  const BigInteger lowest = by < 0 ? -1 : 0;
  const BigInteger highest = by < 0 ? BigInteger(length - 1) : length;
  const auto clamped = [&](const Value& value, const BigInteger& byDefault) {
    if (value.isNone()) return byDefault;
    BigInteger place = toBigInteger(toInteger(runtime, value));
    if (place < 0) place += length;
    return place < lowest ? lowest : place > highest ? highest : place;
  };
  const BigInteger from = clamped(wanted.start, by < 0 ? highest : lowest);
  const BigInteger to = clamped(wanted.stop, by < 0 ? lowest : highest);
  return make(runtime, at(from), at(to), step * by);
}

Value WideRange::iterate(Runtime& runtime, bool backwards) const {
  const BigInteger first = backwards && length > 0 ? at(length - 1) : start;
  return runtime.heap().make<WideRangeIterator>(*runtime.types().longRangeIterator, first,
                                                backwards ? BigInteger(-step) : step, length);
}

bool WideRange::sameAs(const WideRange& other) const {
  if (length != other.length) return false;
  return length == 0 || (start == other.start && (length == 1 || step == other.step));
}

}  // namespace loopscope::runtime
