// SPDX-License-Identifier: GPL-3.0-or-later
#include <cmath>

#include "core/runtime/arithmetic.h"
#include "core/runtime/bigint.h"
#include "core/runtime/runtime.h"

// Ints past 64 bits. The size of a result is known before it is computed, so that 10**10**10 ends at once.

namespace loopscope::runtime {
namespace {

using boost::multiprecision::divide_qr;

uint64_t bitsOf(const BigInteger& value) {
  return value == 0 ? 0 : msb(abs(value)) + 1;
}

// Refuses what would take more memory, or more time, than a run may: multiplying is quadratic.
void expectBits(Runtime& runtime, uint64_t bits) {
  constexpr uint64_t kMaxBits = 16'000'000;
  runtime.heap().reserve(bits / 8);
  runtime.heap().release(bits / 8);
  if (bits > kMaxBits) {
    throw RunEnds{RunEnds::kLimitReached, "The program computed an int of more than " +
                                              std::to_string(kMaxBits / 1'000'000) +
                                              " million bits, the limit for one run."};
  }
  const uint64_t limbs = bits / 64;
  runtime.charge(limbs * limbs / 64);
}

void floorDivideModulo(const BigInteger& left, const BigInteger& right, BigInteger& quotient,
                       BigInteger& rest) {
  divide_qr(left, right, quotient, rest);
  if (rest != 0 && (rest < 0) != (right < 0)) {
    quotient -= 1;
    rest += right;
  }
}

// left / right correctly rounded: 66 and more bits of quotient, the last one sticky.
double trueDivide(Runtime& runtime, const BigInteger& left, const BigInteger& right) {
  if (left == 0) return right < 0 ? -0.0 : 0.0;
  const bool negative = (left < 0) != (right < 0);
  BigInteger numerator = abs(left);
  BigInteger denominator = abs(right);
  const auto shift = static_cast<int64_t>(bitsOf(denominator)) - static_cast<int64_t>(bitsOf(numerator)) + 66;
  if (shift > 0) numerator <<= static_cast<unsigned>(shift);
  if (shift < 0) denominator <<= static_cast<unsigned>(-shift);
  BigInteger quotient;
  BigInteger rest;
  divide_qr(numerator, denominator, quotient, rest);
  // Subnormal results have fewer bits: drop them here, so that ldexp does not round a second time.
  const int64_t exponent = static_cast<int64_t>(bitsOf(quotient)) - shift;
  const int64_t precision = exponent < -1021 ? 53 - (-1021 - exponent) : 53;
  if (precision < 0) return negative ? -0.0 : 0.0;
  const auto drop = static_cast<unsigned>(static_cast<int64_t>(bitsOf(quotient)) - precision);
  const BigInteger half = BigInteger(1) << (drop - 1);
  const BigInteger tail = quotient & ((BigInteger(1) << drop) - 1);
  quotient >>= drop;
  if (tail > half || (tail == half && (rest != 0 || (quotient & 1) != 0))) quotient += 1;
  const int64_t scale = static_cast<int64_t>(drop) - shift;
  const double result = scale > 2'000 ? HUGE_VAL
                                      : std::ldexp(static_cast<double>(static_cast<uint64_t>(quotient)),
                                                   static_cast<int>(std::max<int64_t>(scale, -3'000)));
  if (std::isinf(result)) {
    runtime.raise(runtime.types().overflowError, "integer division result too large for a float");
  }
  return negative ? -result : result;
}

Value power(Runtime& runtime, const BigInteger& base, const BigInteger& exponent) {
  if (exponent < 0) {
    return floatBinary(runtime, BinaryOp::Power, toDouble(runtime, makeInt(runtime, base)),
                       toDouble(runtime, makeInt(runtime, exponent)));
  }
  if (base == 0 || base == 1) return makeInt(runtime, exponent == 0 ? 1 : base);
  if (base == -1) return Value::integer((exponent & 1) != 0 ? -1 : 1);
  constexpr uint64_t kFar = uint64_t{1} << 40;
  if (exponent > kFar) expectBits(runtime, uint64_t{1} << 60);
  const auto times = static_cast<uint64_t>(exponent);
  expectBits(runtime, bitsOf(base) * times);
  return makeInt(runtime, pow(base, static_cast<unsigned>(times)));
}

Value shift(Runtime& runtime, const BigInteger& value, const BigInteger& count, bool left) {
  if (count < 0) runtime.raise(runtime.types().valueError, "negative shift count");
  const bool far = count > (uint64_t{1} << 40);
  if (value == 0) return Value::integer(0);
  if (left) {
    if (far) expectBits(runtime, uint64_t{1} << 60);
    const auto places = static_cast<uint64_t>(count);
    runtime.heap().reserve((bitsOf(value) + places) / 8);
    runtime.heap().release((bitsOf(value) + places) / 8);
    return makeInt(runtime, value << static_cast<unsigned>(places));
  }
  if (far) return Value::integer(value < 0 ? -1 : 0);
  // Towards minus infinity, as two's complement does.
  const auto places = static_cast<unsigned>(count);
  if (value >= 0) return makeInt(runtime, value >> places);
  return makeInt(runtime, -((-value - 1) >> places) - 1);
}

// The bits of two's complement out of a signed magnitude: ~x == -x - 1.
BigInteger bitwise(BinaryOp op, const BigInteger& left, const BigInteger& right) {
  const bool invertLeft = left < 0;
  const bool invertRight = right < 0;
  const BigInteger a = invertLeft ? BigInteger(-left - 1) : left;
  const BigInteger b = invertRight ? BigInteger(-right - 1) : right;
  const BigInteger both = a & b;
  const BigInteger onlyA = a ^ both;
  const BigInteger onlyB = b ^ both;
  const auto inverted = [](const BigInteger& value) { return BigInteger(-value - 1); };
  if (op == BinaryOp::Xor) {
    const BigInteger result = a ^ b;
    return invertLeft != invertRight ? inverted(result) : result;
  }
  if (op == BinaryOp::And) {
    if (invertLeft && invertRight) return inverted(a | b);
    return invertLeft ? onlyB : invertRight ? onlyA : both;
  }
  if (invertLeft && invertRight) return inverted(both);
  return invertLeft ? inverted(onlyA) : invertRight ? inverted(onlyB) : BigInteger(a | b);
}

// Dividing takes as long as multiplying the results.
void chargeDivision(Runtime& runtime, uint64_t bits, uint64_t bitsOfDivisor) {
  const uint64_t limbs = bitsOfDivisor / 64;
  if (bits > bitsOfDivisor) runtime.charge(limbs * ((bits - bitsOfDivisor) / 64) / 64);
}

Value divide(Runtime& runtime, BinaryOp op, const BigInteger& a, const BigInteger& b) {
  if (b == 0) return intBinary(runtime, op, 1, 0);  // raises
  chargeDivision(runtime, bitsOf(a), bitsOf(b));
  if (op == BinaryOp::TrueDivide) return Value::number(trueDivide(runtime, a, b));
  BigInteger quotient;
  BigInteger rest;
  floorDivideModulo(a, b, quotient, rest);
  return makeInt(runtime, op == BinaryOp::FloorDivide ? quotient : rest);
}

}  // namespace

Value bigBinary(Runtime& runtime, BinaryOp op, const Value& left, const Value& right) {
  const BigInteger a = toBigInteger(left);
  const BigInteger b = toBigInteger(right);
  switch (op) {
    case BinaryOp::Add:
      return makeInt(runtime, a + b);
    case BinaryOp::Subtract:
      return makeInt(runtime, a - b);
    case BinaryOp::Multiply:
      expectBits(runtime, bitsOf(a) + bitsOf(b));
      return makeInt(runtime, a * b);
    case BinaryOp::TrueDivide:
    case BinaryOp::FloorDivide:
    case BinaryOp::Modulo:
      return divide(runtime, op, a, b);
    case BinaryOp::Power:
      return power(runtime, a, b);
    case BinaryOp::ShiftLeft:
    case BinaryOp::ShiftRight:
      return shift(runtime, a, b, op == BinaryOp::ShiftLeft);
    case BinaryOp::And:
    case BinaryOp::Or:
    case BinaryOp::Xor:
      return makeInt(runtime, bitwise(op, a, b));
    case BinaryOp::MatMul:
      break;
  }
  return Value::notImplemented();
}

Value intPowerModulo(Runtime& runtime, const Value& base, const Value& exponent, const Value& modulus) {
  BigInteger m = toBigInteger(modulus);
  if (m == 0) runtime.raise(runtime.types().valueError, "pow() 3rd argument cannot be 0");
  BigInteger b = toBigInteger(base);
  BigInteger e = toBigInteger(exponent);
  const BigInteger size = abs(m);
  b %= size;
  if (b < 0) b += size;
  if (e < 0) {  // the inverse, by Euclid
    BigInteger r0 = size, r1 = b, t0 = 0, t1 = 1;
    while (r1 != 0) {
      const BigInteger q = r0 / r1;
      BigInteger r2 = r0 - q * r1, t2 = t0 - q * t1;
      r0 = r1, r1 = r2, t0 = t1, t1 = t2;
    }
    if (r0 != 1) runtime.raise(runtime.types().valueError, "base is not invertible for the given modulus");
    b = t0 < 0 ? BigInteger(t0 + size) : t0;
    e = -e;
  }
  const uint64_t limbs = bitsOf(size) / 64 + 1;
  runtime.charge(bitsOf(e) * limbs * limbs / 16);
  BigInteger result = powm(b, e, size);
  if (m < 0 && result != 0) result += m;
  return makeInt(runtime, result);
}

}  // namespace loopscope::runtime
