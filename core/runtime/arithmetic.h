// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>

#include "core/runtime/type.h"
#include "core/runtime/value.h"

// Arithmetic of ints and floats, past all dispatch: what the operators of both types come to.

namespace loopscope::runtime {

// Never NotImplemented, except MatMul. Raises ZeroDivisionError and the like.
Value intBinary(Runtime& runtime, BinaryOp op, int64_t left, int64_t right);
Value bigBinary(Runtime& runtime, BinaryOp op, const Value& left, const Value& right);
// NotImplemented for what floats do not have: shifts and bits.
Value floatBinary(Runtime& runtime, BinaryOp op, double left, double right);

// pow(base, exponent, modulus) of ints.
Value intPowerModulo(Runtime& runtime, const Value& base, const Value& exponent, const Value& modulus);
// Exact: -1, 0, 1; 2 when the float is no number.
int compareIntFloat(const Value& integer, double number);

// Equal numbers of any type hash equal: modulo the Mersenne prime 2^61 - 1, as CPython.
uint64_t hashInt(int64_t value);
uint64_t hashBigInt(const Value& value);
uint64_t hashFloat(double value);

}  // namespace loopscope::runtime
