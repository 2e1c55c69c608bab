// SPDX-License-Identifier: GPL-3.0-or-later
#include <fmt/format.h>

#include <array>
#include <bit>
#include <charconv>
#include <cmath>
#include <limits>

#include "core/runtime/arithmetic.h"
#include "core/runtime/bigint.h"
#include "core/runtime/bytes.h"
#include "core/runtime/format.h"
#include "core/runtime/operations.h"
#include "core/runtime/str.h"
#include "core/runtime/str_methods.h"
#include "core/runtime/tuple.h"
#include "core/runtime/type_setup.h"
#include "core/runtime/unicode.h"
#include "core/runtime/with_attributes.h"

// float.

namespace loopscope::runtime {
namespace {

// A float of a program's own subclass.
class FloatObject : public Object {
 public:
  FloatObject(Type& type, double number) : Object(type, ObjectKind::Float), value(number) {}
  static bool matches(const Object& object) { return object.kind() == ObjectKind::Float; }

  const double value;
};

bool isFloating(const Value& value) {
  return value.isFloat() || value.as<FloatObject>() != nullptr;
}
double floatIn(const Value& value) {
  return value.isFloat() ? value.asFloat() : static_cast<FloatObject*>(value.object())->value;
}

Value binaryFloat(Runtime& runtime, BinaryOp op, const Value& self, const Value& other, bool reflected) {
  if (!isFloating(other) && !isInteger(other)) return Value::notImplemented();
  const double mine = floatIn(self);
  const double theirs = isFloating(other) ? floatIn(other) : toDouble(runtime, other);
  return floatBinary(runtime, op, reflected ? theirs : mine, reflected ? mine : theirs);
}

Value compareFloat(Runtime& runtime, CompareOp op, const Value& self, const Value& other) {
  if (isFloating(other)) {
    return compare(runtime, op, Value::number(floatIn(self)), Value::number(floatIn(other)));
  }
  if (!isInteger(other)) return Value::notImplemented();
  const int order = compareIntFloat(other, floatIn(self));  // of the other to self
  const bool results[] = {order > 0, order >= 0, order == 0, order != 0, order < 0, order <= 0};
  return Value::boolean(order == 2 ? op == CompareOp::NotEqual : results[static_cast<size_t>(op)]);
}

Value wholeInt(Runtime& runtime, double whole) {
  if (std::isnan(whole)) runtime.raise(runtime.types().valueError, "cannot convert float NaN to integer");
  if (std::isinf(whole))
    runtime.raise(runtime.types().overflowError, "cannot convert float infinity to integer");
  if (std::abs(whole) < 9.2e18) return Value::integer(static_cast<int64_t>(whole));
  return makeInt(runtime, BigInteger(whole));
}

double convert(Runtime& runtime, const Value& value) {
  const Str* text = value.as<Str>();
  const Bytes* bytes = value.as<Bytes>();
  if (text != nullptr || bytes != nullptr) {
    Value number = parseFloat(text != nullptr ? text->view() : bytes->view());
    if (!number.isUnbound()) {
      const double parsed = number.asFloat();
      return std::isnan(parsed) ? std::copysign(runtime.freshNan(), parsed) : parsed;
    }
    runtime.raise(runtime.types().valueError,
                  fmt::format("could not convert string to float: {}", repr(runtime, value)));
  }
  const Type& type = typeOf(runtime, value);
  if (!value.isFloat() && !isInteger(value) && type.slots.toFloat == nullptr && type.slots.index == nullptr) {
    runtime.raise(runtime.types().typeError,
                  fmt::format("float() argument must be a string or a real number, not '{}'", type.name()));
  }
  return toNumber(runtime, value);
}

Value createFloat(Runtime& runtime, Type& type, const Arguments& arguments) {
  expectArguments(runtime, "float", arguments, 0, 1);
  const double value = arguments.positional.empty() ? 0 : convert(runtime, arguments.positional[0]);
  if (&type == runtime.types().number) return Value::number(value);
  return Value(makeFor<FloatObject>(type, runtime.types().number, value));
}

// The decimal text of a value and back: correctly rounded, as CPython does it.
double throughText(double value, std::chars_format format, int64_t precision) {
  std::array<char, 1024> text;
  const auto written =
      std::to_chars(text.data(), text.data() + text.size(), value, format, static_cast<int>(precision));
  double result = HUGE_VAL;
  std::from_chars(text.data(), written.ptr, result);
  return result;
}

// To a multiple of 10^-digits, for digits < 0.
double roundLeftOfPoint(double value, int64_t digits) {
  const int64_t whole = value < 1 ? 0 : static_cast<int64_t>(std::floor(std::log10(value))) + 1;
  const double unit = std::pow(10.0, static_cast<double>(-digits));
  if (whole + digits < 0) return 0;
  if (whole + digits == 0) return value > unit / 2 ? unit : 0;
  return throughText(value, std::chars_format::scientific, whole + digits - 1);
}

Value roundFloat(NativeCall& call) {
  Runtime& runtime = call.runtime;
  const double value = floatIn(call[0]);
  if (call[1].isNone()) return wholeInt(runtime, std::nearbyint(value));
  const int64_t digits = toIndex(runtime, call[1]);
  if (!std::isfinite(value) || value == 0 || digits > 323) return Value::number(value);
  if (digits < -308) return Value::number(std::copysign(0.0, value));
  const double rounded = digits >= 0 ? throughText(std::abs(value), std::chars_format::fixed, digits)
                                     : roundLeftOfPoint(std::abs(value), digits);
  if (std::isinf(rounded))
    runtime.raise(runtime.types().overflowError, "rounded value too large to represent");
  return Value::number(std::copysign(rounded, value));
}

Value integerRatio(NativeCall& call) {
  Runtime& runtime = call.runtime;
  const double value = floatIn(call[0]);
  if (!std::isfinite(value)) {
    const bool nan = std::isnan(value);
    runtime.raise(nan ? runtime.types().valueError : runtime.types().overflowError,
                  fmt::format("cannot convert {} to integer ratio", nan ? "NaN" : "Infinity"));
  }
  int exponent = 0;
  double mantissa = std::frexp(value, &exponent);
  for (int i = 0; i < 300 && mantissa != std::floor(mantissa); ++i, --exponent) mantissa *= 2;
  BigInteger top(mantissa);
  BigInteger bottom = 1;
  (exponent > 0 ? top : bottom) <<= static_cast<unsigned>(std::abs(exponent));
  return Tuple::make(runtime, {makeInt(runtime, top), makeInt(runtime, bottom)});
}

// -0x1.8000000000000p+1
Value hexText(NativeCall& call) {
  const double value = floatIn(call[0]);
  if (!std::isfinite(value)) return Str::make(call.runtime, formatFloat(value));
  const bool isTiny =
      std::abs(value) < std::numeric_limits<double>::min();  // written with the exponent of the smallest
  const auto bits = std::bit_cast<uint64_t>(value);
  const int64_t exponent = value == 0 ? 0 : isTiny ? -1022 : static_cast<int64_t>(bits >> 52 & 0x7ff) - 1023;
  const uint64_t fraction = bits & ((uint64_t{1} << 52) - 1);
  const std::string digits = value == 0 ? "0" : fmt::format("{:013x}", fraction);
  return Str::make(call.runtime, fmt::format("{}0x{}.{}p{:+d}", std::signbit(value) ? "-" : "",
                                             isTiny ? 0 : 1, digits, exponent));
}

// "0x1.8p3", with a sign and without 0x as well.
Value fromHex(NativeCall& call) {
  if (call[1].as<Str>() == nullptr) {
    call.runtime.raise(call.runtime.types().typeError, "bad argument type for built-in operation");
  }
  const std::string given(call[1].as<Str>()->view());
  std::string_view text = given;
  while (!text.empty() && isSpace(static_cast<unsigned char>(text.front()))) text.remove_prefix(1);
  while (!text.empty() && isSpace(static_cast<unsigned char>(text.back()))) text.remove_suffix(1);
  const bool isNegative = text.starts_with('-');
  if (isNegative || text.starts_with('+')) text.remove_prefix(1);
  if (text.starts_with("0x") || text.starts_with("0X")) text.remove_prefix(2);
  double value = 0;
  const auto [end, error] =
      std::from_chars(text.data(), text.data() + text.size(), value, std::chars_format::hex);
  if (error == std::errc::result_out_of_range) {
    call.runtime.raise(call.runtime.types().overflowError,
                       "hexadecimal value too large to represent as a float");
  }
  if (error != std::errc() || end != text.data() + text.size() || text.starts_with('-')) {
    call.runtime.raise(call.runtime.types().valueError, "invalid hexadecimal floating-point string");
  }
  return call.runtime.call(call[0], {Value::number(isNegative ? -value : value)});
}

constexpr NativeDefinition kClassMethods[] = {{"fromhex", "cls, string, /", fromHex}};

constexpr NativeDefinition kMethods[] = {
    {"hex", "self, /", hexText},
    {"is_integer", "self, /",
     [](NativeCall& c) {
       return Value::boolean(std::isfinite(floatIn(c[0])) && std::floor(floatIn(c[0])) == floatIn(c[0]));
     }},
    {"as_integer_ratio", "self, /", integerRatio},
    {"conjugate", "self, /", [](NativeCall& c) { return Value::number(floatIn(c[0])); }},
    {"__round__", "self, ndigits=None, /", roundFloat},
    {"__trunc__", "self, /", [](NativeCall& c) { return wholeInt(c.runtime, std::trunc(floatIn(c[0]))); }},
    {"__floor__", "self, /", [](NativeCall& c) { return wholeInt(c.runtime, std::floor(floatIn(c[0]))); }},
    {"__ceil__", "self, /", [](NativeCall& c) { return wholeInt(c.runtime, std::ceil(floatIn(c[0]))); }},
    {"__abs__", "self, /", [](NativeCall& c) { return Value::number(std::abs(floatIn(c[0]))); }},
};

constexpr NativeAttribute kAttributes[] = {
    {"real", [](Runtime&, const Value& self) { return Value::number(floatIn(self)); }},
    {"imag", [](Runtime&, const Value&) { return Value::number(0); }},
};

}  // namespace

void setUpFloat(Runtime& runtime, BuiltinTypes& types) {
  types.number = &runtime.makeType({.name = "float", .bases = {}});
  TypeSlots& slots = types.number->slots;
  slots.create = createFloat;
  slots.initialize = nullptr;
  slots.repr = [](Runtime&, const Value& self) { return formatFloat(floatIn(self)); };
  slots.format = [](Runtime& r, const Value& self, std::string_view spec) {
    return spec.empty() ? str(r, self) : formatFloatWith(r, floatIn(self), spec);
  };
  slots.hash = [](Runtime&, const Value& self) { return hashFloat(floatIn(self)); };
  slots.compare = compareFloat;
  slots.binary = binaryFloat;
  slots.unary = [](Runtime&, UnaryOp op, const Value& self) {
    if (op == UnaryOp::Invert) return Value::notImplemented();
    return Value::number(op == UnaryOp::Negate ? -floatIn(self) : floatIn(self));
  };
  slots.truth = [](Runtime&, const Value& self) { return floatIn(self) != 0; };
  slots.toInt = [](Runtime& r, const Value& self) { return wholeInt(r, std::trunc(floatIn(self))); };
  slots.toFloat = [](Runtime&, const Value& self) { return Value::number(floatIn(self)); };
  types.number->binaryOps = 0x7f;
  types.number->define(kMethods);
  types.number->defineStatic(kClassMethods, true);
  types.number->define(kAttributes);
  types.named.push_back(types.number);
}

}  // namespace loopscope::runtime
