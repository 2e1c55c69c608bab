// SPDX-License-Identifier: GPL-3.0-or-later
#include <fmt/format.h>

#include "core/runtime/arithmetic.h"
#include "core/runtime/bigint.h"
#include "core/runtime/operations.h"
#include "core/runtime/slot_methods.h"
#include "core/runtime/str.h"

namespace loopscope::runtime {
namespace {

template <class T>
bool holds(CompareOp op, const T& left, const T& right) {
  switch (op) {
    case CompareOp::Less:
      return left < right;
    case CompareOp::LessEqual:
      return left <= right;
    case CompareOp::Equal:
      return left == right;
    case CompareOp::NotEqual:
      return left != right;
    case CompareOp::Greater:
      return left > right;
    case CompareOp::GreaterEqual:
      return left >= right;
  }
  return false;
}

bool isSmallInt(const Value& value) {
  return value.isInt() || value.isBool();
}

Value dispatch(Runtime& runtime, CompareOp op, const Value& left, const Value& right) {
  const Type& leftType = typeOf(runtime, left);
  const Type& rightType = typeOf(runtime, right);
  const bool rightFirst =
      &leftType != &rightType && rightType.slots.compare != nullptr && rightType.isSubtypeOf(leftType);
  if (rightFirst) {
    Value result = rightType.slots.compare(runtime, mirrored(op), right, left);
    if (!result.isNotImplemented()) return result;
  }
  if (leftType.slots.compare != nullptr) {
    Value result = leftType.slots.compare(runtime, op, left, right);
    if (!result.isNotImplemented()) return result;
  }
  if (!rightFirst && rightType.slots.compare != nullptr) {
    Value result = rightType.slots.compare(runtime, mirrored(op), right, left);
    if (!result.isNotImplemented()) return result;
  }
  if (op == CompareOp::Equal) return Value::boolean(left.is(right));
  if (op == CompareOp::NotEqual) return Value::boolean(!left.is(right));
  runtime.raise(runtime.types().typeError,
                fmt::format("'{}' not supported between instances of '{}' and '{}'", sign(op),
                            leftType.name(), rightType.name()));
}

}  // namespace

Value compare(Runtime& runtime, CompareOp op, const Value& left, const Value& right) {
  if (isSmallInt(left) && isSmallInt(right)) return Value::boolean(holds(op, left.asInt(), right.asInt()));
  if (left.isFloat() && right.isFloat()) return Value::boolean(holds(op, left.asFloat(), right.asFloat()));
  if (left.isFloat() && isSmallInt(right)) {
    const int order = compareIntFloat(right, left.asFloat());
    return Value::boolean(order == 2 ? op == CompareOp::NotEqual : holds(op, 0, order));
  }
  if (isSmallInt(left) && right.isFloat()) {
    const int order = compareIntFloat(left, right.asFloat());
    return Value::boolean(order == 2 ? op == CompareOp::NotEqual : holds(op, order, 0));
  }
  const RecursionGuard guard(runtime, " in comparison");
  return dispatch(runtime, op, left, right);
}

bool compareTruth(Runtime& runtime, CompareOp op, const Value& left, const Value& right) {
  return truth(runtime, compare(runtime, op, left, right));
}

bool equals(Runtime& runtime, const Value& left, const Value& right) {
  const Type* str = runtime.types().str;
  if (left.isObject() && right.isObject() && &left.object()->type() == str &&
      &right.object()->type() == str) {
    return *static_cast<Str*>(left.object()) == *static_cast<Str*>(right.object());
  }
  return compareTruth(runtime, CompareOp::Equal, left, right);
}

bool sameOrEqual(Runtime& runtime, const Value& left, const Value& right) {
  return left.is(right) || equals(runtime, left, right);
}

bool lessThan(Runtime& runtime, const Value& left, const Value& right) {
  return compareTruth(runtime, CompareOp::Less, left, right);
}

bool truth(Runtime& runtime, const Value& value) {
  switch (value.tag()) {
    case Tag::Bool:
      return value.asBool();
    case Tag::Int:
      return value.asInt() != 0;
    case Tag::Float:
      return value.asFloat() != 0;
    case Tag::None:
    case Tag::Unbound:
      return false;
    case Tag::NotImplemented:
    case Tag::Ellipsis:
      return true;
    case Tag::Object:
      break;
  }
  const Type& type = value.object()->type();
  if (type.slots.truth != nullptr) return type.slots.truth(runtime, value);
  if (type.slots.length != nullptr) return type.slots.length(runtime, value) != 0;
  return true;
}

uint64_t hash(Runtime& runtime, const Value& value) {
  if (value.isInt() || value.isBool()) return hashInt(value.asInt());
  if (value.isFloat()) return hashFloat(value.asFloat());
  const Type& type = typeOf(runtime, value);
  if (value.isObject() && &type == runtime.types().str) return static_cast<Str*>(value.object())->hash();
  if (!type.hashable) {
    runtime.raise(runtime.types().typeError, fmt::format("unhashable type: '{}'", type.name()));
  }
  if (type.slots.hash != nullptr) return type.slots.hash(runtime, value);
  return runtime.address(value) >> 4;
}

}  // namespace loopscope::runtime
