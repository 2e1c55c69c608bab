// SPDX-License-Identifier: GPL-3.0-or-later
#include <fmt/format.h>

#include <string>

#include "core/python/builtins/builtins.h"
#include "core/python/builtins/define.h"
#include "core/runtime/bigint.h"
#include "core/runtime/builtin_types.h"
#include "core/runtime/operations_inline.h"

namespace loopscope::python {
namespace {

using namespace runtime;

Value absOf(NativeCall& call) {
  return absolute(call.runtime, call[0]);
}

Value powOf(NativeCall& call) {
  return power(call.runtime, call[0], call[1], call[2]);
}

bool isNumber(const Value& value) {
  return value.isFloat() || isInteger(value);
}

// A float of a subclass as a plain one.
Value plainNumber(Runtime& runtime, const Value& value) {
  const bool isFloat = isInstance(runtime, value, *runtime.types().number);
  return isFloat ? Value::number(toNumber(runtime, value)) : value;
}

Value divmodOf(NativeCall& call) {
  Runtime& runtime = call.runtime;
  const Value left = plainNumber(runtime, call[0]);
  const Value right = plainNumber(runtime, call[1]);
  if (isNumber(left) && isNumber(right)) {
    if ((left.isFloat() || right.isFloat()) && toNumber(runtime, right) == 0) {
      runtime.raise(runtime.types().zeroDivisionError, "float divmod()");
    }
    return Tuple::make(runtime, {binary(runtime, BinaryOp::FloorDivide, left, right),
                                 binary(runtime, BinaryOp::Modulo, left, right)});
  }
  Value result = Value::notImplemented();
  const Value forward = findSpecial(runtime, left, *runtime.names().divmod);
  if (!forward.isUnbound()) result = runtime.call(forward, {right});
  if (result.isNotImplemented()) {
    const Value reflected = findSpecial(runtime, right, *runtime.names().rdivmod);
    if (!reflected.isUnbound()) result = runtime.call(reflected, {left});
  }
  if (!result.isNotImplemented()) return result;
  runtime.raise(runtime.types().typeError,
                fmt::format("unsupported operand type(s) for divmod(): '{}' and '{}'",
                            typeName(runtime, left), typeName(runtime, right)));
}

// hex, oct and bin: the digits behind a prefix, the sign before it.
Value inBase(NativeCall& call, std::string_view spec) {
  const Value number = toInteger(call.runtime, call[0]);
  return textValue(call.runtime, format(call.runtime, number, spec));
}
Value hexOf(NativeCall& call) {
  return inBase(call, "#x");
}
Value octOf(NativeCall& call) {
  return inBase(call, "#o");
}
Value binOf(NativeCall& call) {
  return inBase(call, "#b");
}

// An int to the nearest multiple of 10**-digits, ties to even. digits < 0.
Value roundInteger(Runtime& runtime, const Value& number, int64_t digits) {
  const BigInteger value = toBigInteger(number);
  constexpr int64_t kLongest = 20'000;  // digits; past any int that fits the limits, the answer is 0
  if (-digits > kLongest) return Value::integer(0);
  const BigInteger unit = boost::multiprecision::pow(BigInteger(10), static_cast<unsigned>(-digits));
  BigInteger quotient;
  BigInteger remainder;
  divide_qr(value, unit, quotient, remainder);  // truncates
  const BigInteger twice = abs(remainder) * 2;
  if (twice > unit || (twice == unit && quotient % 2 != 0)) quotient += value < 0 ? -1 : 1;
  return makeInt(runtime, BigInteger(quotient * unit));
}

Value round(NativeCall& call) {
  Runtime& runtime = call.runtime;
  const Value& number = call[0];
  const bool hasDigits = !call[1].isNone();
  if (isInteger(number) && !hasDigits) return toInteger(runtime, number);
  if (isInteger(number)) {
    const int64_t digits = toIndex(runtime, call[1]);
    return digits >= 0 ? toInteger(runtime, number) : roundInteger(runtime, number, digits);
  }
  const Value special = findSpecial(runtime, number, *runtime.names().round);
  if (special.isUnbound()) {
    runtime.raise(runtime.types().typeError,
                  fmt::format("type {} doesn't define __round__ method", typeName(runtime, number)));
  }
  return hasDigits ? runtime.call(special, {call[1]}) : runtime.call(special, {});
}

constexpr NativeDefinition kFunctions[] = {
    {"abs", "x, /", absOf},
    {"pow", "base, exp, mod=None", powOf},
    {"divmod", "x, y, /", divmodOf},
    {"hex", "number, /", hexOf},
    {"oct", "number, /", octOf},
    {"bin", "number, /", binOf},
    {"round", "number, ndigits=None", round},
};

}  // namespace

void installNumberBuiltins(Runtime& runtime, Dict& names) {
  defineBuiltins(runtime, names, kFunctions);
}

}  // namespace loopscope::python
