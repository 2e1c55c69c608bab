// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/runtime/arithmetic.h"

#include <bit>
#include <cerrno>
#include <cmath>
#include <limits>

#include "core/runtime/bigint.h"
#include "core/runtime/exception.h"
#include "core/runtime/runtime.h"
#include "core/runtime/str.h"

namespace loopscope::runtime {
namespace {

[[noreturn]] void raiseZeroDivision(Runtime& runtime, const char* message) {
  runtime.raise(runtime.types().zeroDivisionError, message);
}

// As CPython raises it: the arguments are what errno and strerror say.
[[noreturn]] void raiseOutOfRange(Runtime& runtime) {
  throw Raise{runtime.call(Value::of(runtime.types().overflowError),
                           {Value::integer(ERANGE), Str::make(runtime, "Numerical result out of range")})};
}

int64_t floorDivide(int64_t left, int64_t right) {
  const int64_t quotient = left / right;
  return (left % right != 0 && ((left < 0) != (right < 0))) ? quotient - 1 : quotient;
}

int64_t floorModulo(int64_t left, int64_t right) {
  const int64_t rest = left % right;
  return rest != 0 && ((rest < 0) != (right < 0)) ? rest + right : rest;
}

Value smallPower(Runtime& runtime, int64_t base, int64_t exponent) {
  if (exponent < 0) {
    if (base == 0) raiseZeroDivision(runtime, "0.0 cannot be raised to a negative power");
    return Value::number(std::pow(static_cast<double>(base), static_cast<double>(exponent)));
  }
  int64_t result = 1;
  int64_t factor = base;
  for (auto left = static_cast<uint64_t>(exponent); left > 0; left >>= 1) {
    if ((left & 1) != 0 && __builtin_mul_overflow(result, factor, &result)) break;
    if (left == 1) return Value::integer(result);
    if (__builtin_mul_overflow(factor, factor, &factor)) break;
  }
  if (exponent == 0) return Value::integer(1);
  return bigBinary(runtime, BinaryOp::Power, Value::integer(base), Value::integer(exponent));
}

Value shiftLeft(Runtime& runtime, int64_t left, int64_t right) {
  if (right < 0) runtime.raise(runtime.types().valueError, "negative shift count");
  if (left == 0) return Value::integer(0);
  const auto magnitude = static_cast<uint64_t>(left < 0 ? ~left : left);
  if (right < 63 && std::bit_width(magnitude) + right < 64) {
    return Value::integer(static_cast<int64_t>(static_cast<uint64_t>(left) << right));
  }
  return bigBinary(runtime, BinaryOp::ShiftLeft, Value::integer(left), Value::integer(right));
}

Value divideInts(Runtime& runtime, BinaryOp op, int64_t left, int64_t right) {
  if (right == 0) {
    raiseZeroDivision(runtime, op == BinaryOp::TrueDivide ? "division by zero"
                               : op == BinaryOp::Modulo   ? "integer modulo by zero"
                                                          : "integer division or modulo by zero");
  }
  if (op == BinaryOp::TrueDivide) {
    constexpr int64_t kExact = int64_t{1} << 53;
    const auto isExact = [&](int64_t value) { return value >= -kExact && value <= kExact; };
    if (isExact(left) && isExact(right)) {
      return Value::number(static_cast<double>(left) / static_cast<double>(right));
    }
    return bigBinary(runtime, op, Value::integer(left), Value::integer(right));
  }
  if (right == -1) {
    if (op == BinaryOp::Modulo) return Value::integer(0);
    return intBinary(runtime, BinaryOp::Subtract, 0, left);
  }
  return Value::integer(op == BinaryOp::FloorDivide ? floorDivide(left, right) : floorModulo(left, right));
}

double floatModulo(double left, double right) {
  double rest = std::fmod(left, right);
  if (rest == 0) return std::copysign(0.0, right);
  if ((right < 0) != (rest < 0)) rest += right;
  return rest;
}

double floatFloorDivide(double left, double right) {
  double rest = std::fmod(left, right);
  double quotient = (left - rest) / right;
  if (rest != 0 && (right < 0) != (rest < 0)) quotient -= 1;
  if (quotient == 0) return std::copysign(0.0, left / right);
  const double floored = std::floor(quotient);
  return quotient - floored > 0.5 ? floored + 1 : floored;
}

Value floatPower(Runtime& runtime, double base, double exponent) {
  if (base == 0 && exponent < 0) raiseZeroDivision(runtime, "0.0 cannot be raised to a negative power");
  if (base < 0 && std::isfinite(base) && std::isfinite(exponent) && std::floor(exponent) != exponent) {
    runtime.raise(runtime.types().valueError,
                  "complex numbers, as this power gives, are outside of what runs here");
  }
  const double result = std::pow(base, exponent);
  if (std::isinf(result) && std::isfinite(base) && std::isfinite(exponent)) {
    raiseOutOfRange(runtime);
  }
  return Value::number(result);
}

}  // namespace

Value intBinary(Runtime& runtime, BinaryOp op, int64_t left, int64_t right) {
  int64_t result = 0;
  switch (op) {
    case BinaryOp::Add:
      if (!__builtin_add_overflow(left, right, &result)) return Value::integer(result);
      break;
    case BinaryOp::Subtract:
      if (!__builtin_sub_overflow(left, right, &result)) return Value::integer(result);
      break;
    case BinaryOp::Multiply:
      if (!__builtin_mul_overflow(left, right, &result)) return Value::integer(result);
      break;
    case BinaryOp::TrueDivide:
    case BinaryOp::FloorDivide:
    case BinaryOp::Modulo:
      return divideInts(runtime, op, left, right);
    case BinaryOp::Power:
      return smallPower(runtime, left, right);
    case BinaryOp::ShiftLeft:
      return shiftLeft(runtime, left, right);
    case BinaryOp::ShiftRight:
      if (right < 0) runtime.raise(runtime.types().valueError, "negative shift count");
      return Value::integer(left >> (right > 63 ? 63 : right));
    case BinaryOp::And:
      return Value::integer(left & right);
    case BinaryOp::Or:
      return Value::integer(left | right);
    case BinaryOp::Xor:
      return Value::integer(left ^ right);
    case BinaryOp::MatMul:
      return Value::notImplemented();
  }
  return bigBinary(runtime, op, Value::integer(left), Value::integer(right));
}

Value floatBinary(Runtime& runtime, BinaryOp op, double left, double right) {
  switch (op) {
    case BinaryOp::Add:
      return Value::number(left + right);
    case BinaryOp::Subtract:
      return Value::number(left - right);
    case BinaryOp::Multiply:
      return Value::number(left * right);
    case BinaryOp::TrueDivide:
      if (right == 0) raiseZeroDivision(runtime, "float division by zero");
      return Value::number(left / right);
    case BinaryOp::FloorDivide:
      if (right == 0) raiseZeroDivision(runtime, "float floor division by zero");
      return Value::number(floatFloorDivide(left, right));
    case BinaryOp::Modulo:
      if (right == 0) raiseZeroDivision(runtime, "float modulo");
      return Value::number(floatModulo(left, right));
    case BinaryOp::Power:
      return floatPower(runtime, left, right);
    default:
      return Value::notImplemented();
  }
}

int compareIntFloat(const Value& integer, double number) {
  if (std::isnan(number)) return 2;
  if (std::isinf(number)) return number > 0 ? -1 : 1;
  const double whole = std::trunc(number);
  int order = 0;
  if (!integer.isObject() && std::abs(whole) < 9.2e18) {
    const auto other = static_cast<int64_t>(whole);
    order = integer.asInt() < other ? -1 : integer.asInt() > other ? 1 : 0;
  } else {
    order = toBigInteger(integer).compare(BigInteger(whole));
    order = order < 0 ? -1 : order > 0 ? 1 : 0;
  }
  if (order != 0) return order;
  return number > whole ? -1 : number < whole ? 1 : 0;
}

namespace {
constexpr uint64_t kHashPrime = (uint64_t{1} << 61) - 1;
constexpr uint64_t kHashInfinity = 314'159;
constexpr uint64_t kHashNan = 0x7f5'a1000'0000;  // CPython's follows the address of the float

uint64_t signedHash(uint64_t magnitude, bool negative) {
  const auto value = static_cast<int64_t>(magnitude);
  const int64_t result = negative ? -value : value;
  return static_cast<uint64_t>(result == -1 ? -2 : result);
}
}  // namespace

uint64_t hashInt(int64_t value) {
  const uint64_t magnitude = value < 0 ? 0 - static_cast<uint64_t>(value) : static_cast<uint64_t>(value);
  return signedHash(magnitude < kHashPrime ? magnitude : magnitude % kHashPrime, value < 0);
}

uint64_t hashBigInt(const Value& value) {
  const BigInteger integer = toBigInteger(value);
  return signedHash(static_cast<uint64_t>(BigInteger(abs(integer) % kHashPrime)), integer < 0);
}

// Reduces mantissa * 2^exponent modulo the prime, 28 bits at a time, as CPython's _Py_HashDouble.
uint64_t hashFloat(double value) {
  if (std::isinf(value)) return signedHash(kHashInfinity, value < 0);
  if (std::isnan(value)) return kHashNan;
  int exponent = 0;
  double mantissa = std::frexp(std::abs(value), &exponent);
  uint64_t result = 0;
  while (mantissa != 0) {
    result = ((result << 28) & kHashPrime) | result >> (61 - 28);
    mantissa *= 268'435'456.0;
    exponent -= 28;
    const auto whole = static_cast<uint64_t>(mantissa);
    mantissa -= static_cast<double>(whole);
    result += whole;
    if (result >= kHashPrime) result -= kHashPrime;
  }
  const int turn = exponent >= 0 ? exponent % 61 : 61 - 1 - ((-1 - exponent) % 61);
  result = ((result << turn) & kHashPrime) | result >> (61 - turn);
  return signedHash(result, value < 0);
}

}  // namespace loopscope::runtime
