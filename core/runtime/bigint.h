// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <boost/multiprecision/cpp_int.hpp>
#include <cstdint>

#include "core/runtime/object.h"
#include "core/runtime/value.h"

// Ints that do not fit into 64 bits, and ints of a program's own subclass of int. Every int result goes
// through makeInt, so that a plain int that fits is never a BigInt.

namespace loopscope::runtime {

class Runtime;

using BigInteger = boost::multiprecision::cpp_int;

class BigInt : public Object {
 public:
  BigInt(Type& type, BigInteger value);
  ~BigInt() override;

  const BigInteger& value() const { return m_value; }

  static bool matches(const Object& object) { return object.kind() == ObjectKind::BigInt; }

 private:
  BigInteger m_value;
  uint64_t m_bytes;
};

Value makeInt(Runtime& runtime, BigInteger value);
// Int, Bool or BigInt.
bool isInteger(const Value& value);
BigInteger toBigInteger(const Value& integer);
// Its double, rounded half even; raises OverflowError "int too large to convert to float".
double toDouble(Runtime& runtime, const Value& integer);
// Nearest 64-bit value; saturates.
int64_t clampToInt64(const Value& integer);

}  // namespace loopscope::runtime
