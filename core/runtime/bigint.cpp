// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/runtime/bigint.h"

#include <cmath>
#include <limits>

#include "core/runtime/heap.h"
#include "core/runtime/runtime.h"

namespace loopscope::runtime {

BigInt::BigInt(Type& type, BigInteger value)
    : Object(type, ObjectKind::BigInt),
      m_value(std::move(value)),
      m_bytes(m_value.backend().size() * sizeof(boost::multiprecision::limb_type)) {
  type.heap().reserve(m_bytes);
}

BigInt::~BigInt() {
  type().heap().release(m_bytes);
}

Value makeInt(Runtime& runtime, BigInteger value) {
  if (value >= std::numeric_limits<int64_t>::min() && value <= std::numeric_limits<int64_t>::max()) {
    return Value::integer(static_cast<int64_t>(value));
  }
  return runtime.heap().make<BigInt>(*runtime.types().integer, std::move(value));
}

bool isInteger(const Value& value) {
  return value.isInt() || value.isBool() || value.as<BigInt>() != nullptr;
}

BigInteger toBigInteger(const Value& integer) {
  if (const BigInt* big = integer.as<BigInt>()) return big->value();
  return integer.asInt();
}

double toDouble(Runtime& runtime, const Value& integer) {
  const BigInt* big = integer.as<BigInt>();
  if (big == nullptr) return static_cast<double>(integer.asInt());
  BigInteger magnitude = abs(big->value());
  if (magnitude == 0) return 0;
  // 64 leading bits, the last of them sticky, are rounded once more by the conversion to 53.
  const auto bits = static_cast<int64_t>(msb(magnitude)) + 1;
  int64_t shift = 0;
  if (bits > 64) {
    shift = bits - 64;
    const bool sticky = static_cast<int64_t>(lsb(magnitude)) < shift;
    magnitude >>= static_cast<unsigned>(shift);
    if (sticky) magnitude |= 1;
  }
  const double result = shift > 1'100 ? HUGE_VAL
                                      : std::ldexp(static_cast<double>(static_cast<uint64_t>(magnitude)),
                                                   static_cast<int>(shift));
  if (std::isinf(result)) {
    runtime.raise(runtime.types().overflowError, "int too large to convert to float");
  }
  return big->value() < 0 ? -result : result;
}

int64_t clampToInt64(const Value& integer) {
  const BigInt* big = integer.as<BigInt>();
  if (big == nullptr) return integer.asInt();
  constexpr int64_t kMin = std::numeric_limits<int64_t>::min();
  constexpr int64_t kMax = std::numeric_limits<int64_t>::max();
  if (big->value() < kMin) return kMin;
  if (big->value() > kMax) return kMax;
  return static_cast<int64_t>(big->value());
}

}  // namespace loopscope::runtime
