// SPDX-License-Identifier: GPL-3.0-or-later
#include <fmt/format.h>

#include <cmath>

#include "core/runtime/arithmetic.h"
#include "core/runtime/bigint.h"
#include "core/runtime/operations.h"
#include "core/runtime/slot_methods.h"
#include "core/runtime/str.h"

namespace loopscope::runtime {
namespace {

// The right operand goes first when its type is a subclass that does it differently.
bool rightGoesFirst(Runtime& runtime, BinaryOp op, Type& left, Type& right) {
  if (&left == &right || right.slots.binary == nullptr || !right.isSubtypeOf(left)) return false;
  if (right.slots.binary != left.slots.binary) return true;
  const Str& name = runtime.intern(operatorNames(op).reflected);
  const Value* ours = right.lookup(name);
  const Value* theirs = left.lookup(name);
  return ours != nullptr && (theirs == nullptr || !ours->is(*theirs));
}

Value dispatch(Runtime& runtime, BinaryOp op, const Value& left, const Value& right) {
  Type& leftType = typeOf(runtime, left);
  Type& rightType = typeOf(runtime, right);
  const bool rightFirst = rightGoesFirst(runtime, op, leftType, rightType);
  if (rightFirst) {
    Value result = rightType.slots.binary(runtime, op, right, left, true);
    if (!result.isNotImplemented()) return result;
  }
  if (leftType.slots.binary != nullptr) {
    Value result = leftType.slots.binary(runtime, op, left, right, false);
    if (!result.isNotImplemented()) return result;
  }
  if (!rightFirst && &leftType != &rightType && rightType.slots.binary != nullptr) {
    return rightType.slots.binary(runtime, op, right, left, true);
  }
  return Value::notImplemented();
}

bool isSequence(const Value& value) {
  return value.isObject() &&
         (value.object()->kind() == ObjectKind::Str || value.object()->kind() == ObjectKind::List ||
          value.object()->kind() == ObjectKind::Tuple || value.object()->kind() == ObjectKind::Bytes);
}

std::string operandMessage(Runtime& runtime, BinaryOp op, const Value& left, const Value& right,
                           bool inPlace) {
  const auto leftName = typeName(runtime, left);
  const auto rightName = typeName(runtime, right);
  if (op == BinaryOp::Add && isSequence(left)) {
    if (left.object()->kind() == ObjectKind::Bytes)
      return fmt::format("can't concat {} to {}", rightName, leftName);
    const std::string_view kind = left.object()->kind() == ObjectKind::Str    ? "str"
                                  : left.object()->kind() == ObjectKind::List ? "list"
                                                                              : "tuple";
    return fmt::format("can only concatenate {} (not \"{}\") to {}", kind, rightName, kind);
  }
  // CPython asks the right operand only when the left one is no sequence or mapping of its own.
  const bool leftAsksRight = !inPlace || typeOf(runtime, left).slots.length == nullptr;
  if (op == BinaryOp::Multiply && (isSequence(left) || (isSequence(right) && leftAsksRight))) {
    return fmt::format("can't multiply sequence by non-int of type '{}'",
                       isSequence(left) ? rightName : leftName);
  }
  const std::string_view sign = operatorNames(op).sign;
  const std::string shown = !inPlace                ? std::string(sign)
                            : op == BinaryOp::Power ? "** or pow()"
                                                    : fmt::format("{}=", sign);
  return fmt::format("unsupported operand type(s) for {}: '{}' and '{}'", shown, leftName, rightName);
}

bool isNumber(const Value& value) {
  return value.isInt() || value.isFloat() || value.isBool();
}

double smallToDouble(const Value& value) {
  return value.isFloat() ? value.asFloat() : static_cast<double>(value.asInt());
}

// Of numbers that are no objects; NotImplemented for everything else.
Value small(Runtime& runtime, BinaryOp op, const Value& left, const Value& right) {
  if (left.isInt() && right.isInt()) return intBinary(runtime, op, left.asInt(), right.asInt());
  if ((left.isFloat() && isNumber(right)) || (right.isFloat() && isNumber(left))) {
    return floatBinary(runtime, op, smallToDouble(left), smallToDouble(right));
  }
  return Value::notImplemented();
}

}  // namespace

Value binary(Runtime& runtime, BinaryOp op, const Value& left, const Value& right) {
  Value quick = small(runtime, op, left, right);
  if (!quick.isNotImplemented()) return quick;
  Value result = dispatch(runtime, op, left, right);
  if (!result.isNotImplemented()) return result;
  runtime.raise(runtime.types().typeError, operandMessage(runtime, op, left, right, false));
}

void binaryInPlace(Runtime& runtime, BinaryOp op, Value& target, const Value& right) {
  if (target.isObject()) {
    const Type* str = runtime.types().str;
    if (op == BinaryOp::Add && &target.object()->type() == str && right.isObject() &&
        &right.object()->type() == str) {
      Str::append(runtime, target, *static_cast<Str*>(right.object()));
      return;
    }
    const auto inPlace = target.object()->type().slots.inPlace;
    if (inPlace != nullptr) {
      const Value self = target;
      Value result = inPlace(runtime, op, self, right);
      if (!result.isNotImplemented()) {
        target = std::move(result);
        return;
      }
    }
  }
  Value result = small(runtime, op, target, right);
  if (result.isNotImplemented()) result = dispatch(runtime, op, target, right);
  if (result.isNotImplemented()) {
    runtime.raise(runtime.types().typeError, operandMessage(runtime, op, target, right, true));
  }
  target = std::move(result);
}

Value unary(Runtime& runtime, UnaryOp op, const Value& value) {
  const Type& type = typeOf(runtime, value);
  if (type.slots.unary != nullptr) {
    Value result = type.slots.unary(runtime, op, value);
    if (!result.isNotImplemented()) return result;
  }
  const char sign = op == UnaryOp::Negate ? '-' : op == UnaryOp::Plus ? '+' : '~';
  runtime.raise(runtime.types().typeError,
                fmt::format("bad operand type for unary {}: '{}'", sign, type.name()));
}

Value power(Runtime& runtime, const Value& base, const Value& exponent, const Value& modulus) {
  if (modulus.isNone()) return binary(runtime, BinaryOp::Power, base, exponent);
  if (isInteger(base) && isInteger(exponent) && isInteger(modulus)) {
    return intPowerModulo(runtime, base, exponent, modulus);
  }
  const Value method = findSpecial(runtime, base, *runtime.names().pow);
  if (typeOf(runtime, base).isProgramClass && !method.isUnbound()) {
    const Value result = runtime.call(method, {exponent, modulus});
    if (!result.isNotImplemented()) return result;
  }
  if (base.isFloat() || exponent.isFloat() || modulus.isFloat()) {
    runtime.raise(runtime.types().typeError,
                  "pow() 3rd argument not allowed unless all arguments are integers");
  }
  runtime.raise(
      runtime.types().typeError,
      fmt::format("unsupported operand type(s) for ** or pow(): '{}', '{}', '{}'", typeName(runtime, base),
                  typeName(runtime, exponent), typeName(runtime, modulus)));
}

Value absolute(Runtime& runtime, const Value& value) {
  if (value.isFloat()) return Value::number(std::abs(value.asFloat()));
  if (isInteger(value)) {
    const bool negative = value.isObject() ? toBigInteger(value) < 0 : value.asInt() < 0;
    return negative ? unary(runtime, UnaryOp::Negate, value) : toInteger(runtime, value);
  }
  const Value method = findSpecial(runtime, value, *runtime.names().abs);
  if (!method.isUnbound()) return runtime.call(method, {});
  runtime.raise(runtime.types().typeError,
                fmt::format("bad operand type for abs(): '{}'", typeName(runtime, value)));
}

int64_t toIndex(Runtime& runtime, const Value& value) {
  if (value.isInt() || value.isBool()) return value.asInt();
  const Value integer = toInteger(runtime, value);
  if (integer.isInt()) return integer.asInt();
  runtime.raise(runtime.types().overflowError, "Python int too large to convert to C ssize_t");
}

Value toInteger(Runtime& runtime, const Value& value) {
  if (value.isInt()) return value;
  if (value.isBool()) return Value::integer(value.asInt());
  if (const BigInt* big = value.as<BigInt>()) return makeInt(runtime, big->value());
  const Type& type = typeOf(runtime, value);
  if (type.slots.index != nullptr) return type.slots.index(runtime, value);
  runtime.raise(runtime.types().typeError,
                fmt::format("'{}' object cannot be interpreted as an integer", type.name()));
}

double toNumber(Runtime& runtime, const Value& value) {
  if (value.isFloat()) return value.asFloat();
  if (isInteger(value)) return toDouble(runtime, value);
  const Type& type = typeOf(runtime, value);
  if (type.slots.toFloat != nullptr) {
    const Value number = type.slots.toFloat(runtime, value);
    if (number.isFloat()) return number.asFloat();
  } else if (type.slots.index != nullptr) {
    return toDouble(runtime, type.slots.index(runtime, value));
  }
  runtime.raise(runtime.types().typeError, fmt::format("must be real number, not {}", type.name()));
}

}  // namespace loopscope::runtime
