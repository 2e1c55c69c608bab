// SPDX-License-Identifier: GPL-3.0-or-later
#include <fmt/format.h>

#include <algorithm>
#include <bit>
#include <cmath>

#include "core/runtime/arithmetic.h"
#include "core/runtime/bigint.h"
#include "core/runtime/bytes.h"
#include "core/runtime/format.h"
#include "core/runtime/operations.h"
#include "core/runtime/str.h"
#include "core/runtime/str_methods.h"
#include "core/runtime/tuple.h"
#include "core/runtime/type_setup.h"
#include "core/runtime/with_attributes.h"

// int and bool.

namespace loopscope::runtime {
namespace {

Value binaryInt(Runtime& runtime, BinaryOp op, const Value& self, const Value& other, bool reflected) {
  if (!isInteger(other)) return Value::notImplemented();
  const Value& left = reflected ? other : self;
  const Value& right = reflected ? self : other;
  const bool bits = op == BinaryOp::And || op == BinaryOp::Or || op == BinaryOp::Xor;
  if (left.isObject() || right.isObject()) return bigBinary(runtime, op, left, right);
  if (bits && left.isBool() && right.isBool()) {
    return Value::boolean(intBinary(runtime, op, left.asInt(), right.asInt()).asInt() != 0);
  }
  return intBinary(runtime, op, left.asInt(), right.asInt());
}

Value unaryInt(Runtime& runtime, UnaryOp op, const Value& self) {
  if (op == UnaryOp::Plus) return toInteger(runtime, self);
  if (self.isObject()) {
    const BigInteger value = toBigInteger(self);
    return makeInt(runtime, op == UnaryOp::Negate ? BigInteger(-value) : BigInteger(-value - 1));
  }
  if (op == UnaryOp::Invert) return Value::integer(~self.asInt());
  return intBinary(runtime, BinaryOp::Subtract, 0, self.asInt());
}

Value compareInt(Runtime&, CompareOp op, const Value& self, const Value& other) {
  if (!isInteger(other) && !other.isFloat()) return Value::notImplemented();
  int order = other.isFloat() ? compareIntFloat(self, other.asFloat())
                              : toBigInteger(self).compare(toBigInteger(other));
  if (order == 2 && other.isFloat()) return Value::boolean(op == CompareOp::NotEqual);
  order = order < 0 ? -1 : order > 0 ? 1 : 0;
  const bool results[] = {order<0, order <= 0, order == 0, order != 0, order> 0, order >= 0};
  return Value::boolean(results[static_cast<size_t>(op)]);
}

[[noreturn]] void raiseLiteral(Runtime& runtime, int64_t base, const Value& text) {
  runtime.raise(runtime.types().valueError,
                fmt::format("invalid literal for int() with base {}: {:.200}", base, repr(runtime, text)));
}

Value parseText(Runtime& runtime, const Value& text, int64_t base) {
  const Str* str = text.as<Str>();
  const Bytes* bytes = text.as<Bytes>();
  Value value = parseInt(runtime, str != nullptr ? str->view() : bytes->view(), static_cast<int>(base));
  if (value.isUnbound()) raiseLiteral(runtime, base, text);
  return value;
}

Value convert(Runtime& runtime, const Value& value) {
  if (value.isInt() || value.isBool()) return Value::integer(value.asInt());
  if (value.as<Str>() != nullptr || value.as<Bytes>() != nullptr) return parseText(runtime, value, 10);
  const Type& type = typeOf(runtime, value);
  if (type.slots.toInt != nullptr) return type.slots.toInt(runtime, value);
  if (type.slots.index != nullptr) return type.slots.index(runtime, value);
  const Value truncated = findSpecial(runtime, value, *runtime.names().trunc);
  if (!truncated.isUnbound()) return runtime.call(truncated, {});
  runtime.raise(runtime.types().typeError,
                fmt::format("int() argument must be a string, a bytes-like object or a real number, not '{}'",
                            type.name()));
}

Value makeOf(Runtime& runtime, Type& type, Value value) {
  if (&type == runtime.types().integer) return value;
  return Value(makeFor<BigInt>(type, runtime.types().integer, toBigInteger(value)));
}

Value createInt(Runtime& runtime, Type& type, const Arguments& arguments) {
  Value base;
  for (const KeywordArgument& keyword : arguments.keywords) {
    if (keyword.name->view() != "base") {
      runtime.raise(runtime.types().typeError,
                    fmt::format("'{}' is an invalid keyword argument for int()", keyword.name->view()));
    }
    base = keyword.value;
  }
  if (const size_t given = arguments.positional.size() + arguments.keywords.size(); given > 2) {
    runtime.raise(runtime.types().typeError,
                  fmt::format("int() takes at most 2 arguments ({} given)", given));
  }
  if (arguments.positional.size() == 2) base = arguments.positional[1];
  if (arguments.positional.empty()) {
    if (!base.isUnbound()) runtime.raise(runtime.types().typeError, "int() missing string argument");
    return makeOf(runtime, type, Value::integer(0));
  }
  const Value& value = arguments.positional[0];
  if (base.isUnbound()) return makeOf(runtime, type, convert(runtime, value));
  const int64_t radix = isInteger(base) ? clampToInt64(base) : toIndex(runtime, base);
  if (radix < 0 || radix == 1 || radix > 36) {
    runtime.raise(runtime.types().valueError, "int() base must be >= 2 and <= 36, or 0");
  }
  if (value.as<Str>() == nullptr && value.as<Bytes>() == nullptr) {
    runtime.raise(runtime.types().typeError, "int() can't convert non-string with explicit base");
  }
  return makeOf(runtime, type, parseText(runtime, value, radix));
}

Value createBool(Runtime& runtime, Type&, const Arguments& arguments) {
  expectArguments(runtime, "bool", arguments, 0, 1);
  return Value::boolean(!arguments.positional.empty() && truth(runtime, arguments.positional[0]));
}

Value bitLength(NativeCall& call) {
  const BigInteger value = abs(toBigInteger(call[0]));
  return Value::integer(value == 0 ? 0 : static_cast<int64_t>(msb(value)) + 1);
}

Value bitCount(NativeCall& call) {
  BigInteger value = abs(toBigInteger(call[0]));
  int64_t count = 0;
  for (; value != 0; value >>= 64) count += std::popcount(static_cast<uint64_t>(value & UINT64_MAX));
  return Value::integer(count);
}

// Half to even at a power of ten left of the point.
Value roundInt(NativeCall& call) {
  Runtime& runtime = call.runtime;
  Value self = toInteger(runtime, call[0]);
  if (call[1].isNone()) return self;
  const int64_t digits = toIndex(runtime, call[1]);
  if (digits >= 0) return self;
  const Value unit = binary(runtime, BinaryOp::Power, Value::integer(10), Value::integer(-digits));
  const Value rest = binary(runtime, BinaryOp::Modulo, self, unit);
  Value rounded = subtract(runtime, self, rest);
  const Value twice = multiply(runtime, rest, Value::integer(2));
  const bool odd =
      truth(runtime, binary(runtime, BinaryOp::Modulo, binary(runtime, BinaryOp::FloorDivide, rounded, unit),
                            Value::integer(2)));
  if (lessThan(runtime, unit, twice) || (equals(runtime, unit, twice) && odd))
    rounded = add(runtime, rounded, unit);
  return rounded;
}

bool isLittleEndian(Runtime& runtime, const Value& order, std::string_view method) {
  const auto text = textArgument(runtime, order, fmt::format("{}() argument 'byteorder'", method));
  if (text == "little" || text == "big") return text == "little";
  runtime.raise(runtime.types().valueError, "byteorder must be either 'little' or 'big'");
}

Value toBytes(NativeCall& call) {
  Runtime& runtime = call.runtime;
  BigInteger value = toBigInteger(call[0]);
  const int64_t length = toIndex(runtime, call[1]);
  const bool isSigned = truth(runtime, call[3]);
  const bool isLittle = isLittleEndian(runtime, call[2], "to_bytes");
  if (length < 0) runtime.raise(runtime.types().valueError, "length argument must be non-negative");
  if (value < 0 && !isSigned) {
    runtime.raise(runtime.types().overflowError, "can't convert negative int to unsigned");
  }
  runtime.heap().reserve(static_cast<uint64_t>(std::max<int64_t>(length, 0)));
  runtime.heap().release(static_cast<uint64_t>(std::max<int64_t>(length, 0)));
  const BigInteger whole = BigInteger(1) << static_cast<unsigned>(length * 8);
  const BigInteger limit = isSigned ? BigInteger(whole / 2) : whole;
  if (value >= limit || value < -limit)
    runtime.raise(runtime.types().overflowError, "int too big to convert");
  if (value < 0) value += whole;
  std::string bytes(static_cast<size_t>(length), '\0');
  for (char& byte : bytes) {
    byte = static_cast<char>(static_cast<uint8_t>(value & 0xff));
    value >>= 8;
  }
  if (!isLittle) std::ranges::reverse(bytes);
  return Bytes::make(runtime, std::move(bytes));
}

// int.from_bytes(bytes, byteorder="big", *, signed=False)
Value fromBytes(NativeCall& call) {
  Runtime& runtime = call.runtime;
  if (isInteger(call[1]) || call[1].as<Str>() != nullptr) {
    runtime.raise(runtime.types().typeError,
                  fmt::format("cannot convert '{}' object to bytes", typeName(runtime, call[1])));
  }
  const Value given = runtime.call(Value::of(runtime.types().bytes), {call[1]});
  std::string bytes(given.as<Bytes>()->view());
  if (isLittleEndian(runtime, call[2], "from_bytes")) std::ranges::reverse(bytes);
  BigInteger value = 0;
  for (const char byte : bytes) value = (value << 8) + static_cast<uint8_t>(byte);
  const bool isNegative = truth(runtime, call[3]) && !bytes.empty() && static_cast<int8_t>(bytes[0]) < 0;
  if (isNegative) value -= BigInteger(1) << static_cast<unsigned>(bytes.size() * 8);
  return runtime.call(call[0], {makeInt(runtime, std::move(value))});
}

Value asInteger(Runtime& runtime, const Value& self) {
  return toInteger(runtime, self);
}

constexpr NativeDefinition kMethods[] = {
    {"bit_length", "self, /", bitLength},
    {"bit_count", "self, /", bitCount},
    {"__round__", "self, ndigits=None, /", roundInt},
    {"__trunc__", "self, /", [](NativeCall& c) { return toInteger(c.runtime, c[0]); }},
    {"__floor__", "self, /", [](NativeCall& c) { return toInteger(c.runtime, c[0]); }},
    {"__ceil__", "self, /", [](NativeCall& c) { return toInteger(c.runtime, c[0]); }},
    {"__invert__", "self, /", [](NativeCall& c) { return unary(c.runtime, UnaryOp::Invert, c[0]); }},
    {"__abs__", "self, /", [](NativeCall& c) { return absolute(c.runtime, c[0]); }},
    {"conjugate", "self, /", [](NativeCall& c) { return toInteger(c.runtime, c[0]); }},
    {"as_integer_ratio", "self, /",
     [](NativeCall& c) -> Value {
       return Tuple::make(c.runtime, {toInteger(c.runtime, c[0]), Value::integer(1)});
     }},
    {"to_bytes", "self, /, length=1, byteorder='big', *, signed=False", toBytes},
};

constexpr NativeDefinition kClassMethods[] = {
    {"from_bytes", "cls, /, bytes, byteorder='big', *, signed=False", fromBytes}};

constexpr NativeAttribute kAttributes[] = {
    {"real", asInteger},
    {"imag", [](Runtime&, const Value&) { return Value::integer(0); }},
    {"numerator", asInteger},
    {"denominator", [](Runtime&, const Value&) { return Value::integer(1); }},
};

}  // namespace

void setUpInt(Runtime& runtime, BuiltinTypes& types) {
  types.integer = &runtime.makeType({.name = "int", .bases = {}});
  TypeSlots& slots = types.integer->slots;
  slots.create = createInt;
  slots.initialize = nullptr;
  slots.repr = formatInt;
  slots.format = [](Runtime& r, const Value& self, std::string_view spec) {
    return spec.empty() ? str(r, self) : formatIntWith(r, self, spec);
  };
  slots.hash = [](Runtime&, const Value& self) {
    return self.isObject() ? hashBigInt(self) : hashInt(self.asInt());
  };
  slots.compare = compareInt;
  slots.binary = binaryInt;
  slots.unary = unaryInt;
  slots.truth = [](Runtime&, const Value& self) {
    return self.isObject() ? toBigInteger(self) != 0 : self.asInt() != 0;
  };
  slots.index = slots.toInt = asInteger;
  slots.toFloat = [](Runtime& r, const Value& self) { return Value::number(toDouble(r, self)); };
  types.integer->binaryOps = 0xfff;
  types.integer->define(kMethods);
  types.integer->defineStatic(kClassMethods, true);
  types.integer->define(kAttributes);

  types.boolean = &runtime.makeType({.name = "bool", .bases = {types.integer}, .canBeBase = false});
  types.boolean->slots.create = createBool;
  types.boolean->slots.repr = [](Runtime&, const Value& self) {
    return std::string(self.asBool() ? "True" : "False");
  };
  types.named.insert(types.named.end(), {types.integer, types.boolean});
}

}  // namespace loopscope::runtime
