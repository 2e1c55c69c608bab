// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/runtime/bigint.h"
#include "core/runtime/object.h"
#include "core/runtime/value.h"

// A range whose numbers do not all fit into 64 bits: range(10**20). To the program it is a range like any
// other; it is kept apart so that the loops that count are not slowed down.

namespace loopscope::runtime {

class Range;
class Slice;

class WideRange : public Object {
 public:
  WideRange(Type& type, BigInteger first, BigInteger last, BigInteger by);
  // A Range or WideRange as a wide one.
  static Ref<WideRange> of(Runtime& runtime, const Value& range);
  // A plain Range when the numbers allow it.
  static Value make(Runtime& runtime, const BigInteger& first, const BigInteger& last, const BigInteger& by);

  const BigInteger start;
  const BigInteger stop;
  const BigInteger step;  // never 0
  const BigInteger length;

  BigInteger at(const BigInteger& index) const { return start + index * step; }
  // The place of a number, or -1.
  BigInteger placeOf(const BigInteger& number) const;
  Value item(Runtime& runtime, const Value& index) const;
  Value slice(Runtime& runtime, const Slice& slice) const;
  Value iterate(Runtime& runtime, bool backwards) const;
  bool sameAs(const WideRange& other) const;

  static bool isOne(const Value& value);  // of values whose type is range
};

}  // namespace loopscope::runtime
