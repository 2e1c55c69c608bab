// SPDX-License-Identifier: GPL-3.0-or-later
#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <cmath>
#include <numbers>

#include "core/python/modules/registry.h"
#include "core/runtime/bigint.h"
#include "core/runtime/heap.h"
#include "core/runtime/operations.h"
#include "core/runtime/runtime.h"
#include "core/runtime/tuple.h"

// The math module: floats through the C library, as CPython does it; ints of any size exactly.

namespace loopscope::python {
namespace {

using namespace runtime;

[[noreturn]] void raiseDomain(Runtime& runtime) {
  runtime.raise(runtime.types().valueError, "math domain error");
}

// What a function gave for these arguments. NaN out of numbers is a domain error; infinity out of finite
// numbers is a range error for functions that grow so large, else a pole and a domain error.
Value checked(NativeCall& call, double result, bool canOverflow) {
  bool finite = true;
  bool isNan = false;
  for (const Value& argument : call.arguments) {
    const double value = toNumber(call.runtime, argument);
    finite = finite && std::isfinite(value);
    isNan = isNan || std::isnan(value);
  }
  const bool overflow = std::isinf(result) && finite;
  if ((std::isnan(result) && !isNan) || (overflow && !canOverflow)) raiseDomain(call.runtime);
  if (overflow) call.runtime.raise(call.runtime.types().overflowError, "math range error");
  return Value::number(result);
}

using Unary = double (*)(double);
using Binary = double (*)(double, double);

template <Unary function, bool canOverflow = false>
Value ofOne(NativeCall& call) {
  return checked(call, function(toNumber(call.runtime, call[0])), canOverflow);
}

template <Binary function>
Value ofTwo(NativeCall& call) {
  const double first = toNumber(call.runtime, call[0]);
  return checked(call, function(first, toNumber(call.runtime, call[1])), true);
}

template <bool (*question)(double)>
Value ask(NativeCall& call) {
  return Value::boolean(question(toNumber(call.runtime, call[0])));
}

bool isFinite(double value) {
  return std::isfinite(value);
}
bool isInfinite(double value) {
  return std::isinf(value);
}
bool isNan(double value) {
  return std::isnan(value);
}
double degrees(double value) {
  return value * (180.0 / std::numbers::pi);
}
double radians(double value) {
  return value * (std::numbers::pi / 180.0);
}

Value pow(NativeCall& call) {
  const double base = toNumber(call.runtime, call[0]);
  const double exponent = toNumber(call.runtime, call[1]);
  if (base == 0 && exponent < 0) raiseDomain(call.runtime);
  return checked(call, std::pow(base, exponent), true);
}

template <Unary function>
Value gammaOf(NativeCall& call) {
  const double value = toNumber(call.runtime, call[0]);
  const bool isPole = value <= 0 && std::floor(value) == value && std::isfinite(value);
  if (isPole) raiseDomain(call.runtime);
  return checked(call, function(value), true);
}

// ---- Logarithms, of ints of any size

template <Unary function>
double logarithm(Runtime& runtime, const Value& value) {
  const BigInt* big = value.as<BigInt>();
  if (big != nullptr && big->value() > 0 && msb(big->value()) >= 1'023) {  // perhaps too large for a float
    const unsigned shift = static_cast<unsigned>(msb(big->value())) - 63;
    const double top = toDouble(runtime, makeInt(runtime, BigInteger(big->value() >> shift)));
    return function(std::ldexp(top, -64)) + function(2.0) * (shift + 64.0);
  }
  const double number = toNumber(runtime, value);
  if (number <= 0) raiseDomain(runtime);
  return function(number);
}

template <Unary function>
Value logOf(NativeCall& call) {
  return Value::number(logarithm<function>(call.runtime, call[0]));
}

Value log(NativeCall& call) {
  const double value = logarithm<std::log>(call.runtime, call[0]);
  if (call[1].isUnbound()) return Value::number(value);
  const double base = logarithm<std::log>(call.runtime, call[1]);
  if (base == 0) call.runtime.raise(call.runtime.types().zeroDivisionError, "float division by zero");
  return Value::number(value / base);
}

// ---- Rounding

Value viaMethod(NativeCall& call, Str& name, Unary function) {
  Runtime& runtime = call.runtime;
  const Value method = findSpecial(runtime, call[0], name);
  if (!method.isUnbound()) return runtime.call(method, {});
  return runtime.call(Value::of(runtime.types().integer),
                      {Value::number(function(toNumber(runtime, call[0])))});
}

Value floor(NativeCall& call) {
  return viaMethod(call, *call.runtime.names().floor, std::floor);
}
Value ceil(NativeCall& call) {
  return viaMethod(call, *call.runtime.names().ceil, std::ceil);
}

Value trunc(NativeCall& call) {
  const Value method = findSpecial(call.runtime, call[0], *call.runtime.names().trunc);
  if (!method.isUnbound()) return call.runtime.call(method, {});
  call.runtime.raise(call.runtime.types().typeError,
                     fmt::format("type {} doesn't define __trunc__ method", typeName(call.runtime, call[0])));
}

Value modf(NativeCall& call) {
  double whole = 0;
  const double rest = std::modf(toNumber(call.runtime, call[0]), &whole);
  return Tuple::make(call.runtime, {Value::number(rest), Value::number(whole)});
}

Value frexp(NativeCall& call) {
  int exponent = 0;
  const double mantissa = std::frexp(toNumber(call.runtime, call[0]), &exponent);
  return Tuple::make(call.runtime, {Value::number(mantissa), Value::integer(exponent)});
}

Value ldexp(NativeCall& call) {
  const double value = toNumber(call.runtime, call[0]);
  const int64_t exponent = clampToInt64(toInteger(call.runtime, call[1]));
  const double result = std::ldexp(value, static_cast<int>(std::clamp<int64_t>(exponent, -10'000, 10'000)));
  if (std::isinf(result) && std::isfinite(value)) {
    call.runtime.raise(call.runtime.types().overflowError, "math range error");
  }
  return Value::number(result);
}

Value isClose(NativeCall& call) {
  Runtime& runtime = call.runtime;
  const double a = toNumber(runtime, call[0]);
  const double b = toNumber(runtime, call[1]);
  const double relative = toNumber(runtime, call[2]);
  const double absolute = toNumber(runtime, call[3]);
  if (relative < 0 || absolute < 0) {
    runtime.raise(runtime.types().valueError, "tolerances must be non-negative");
  }
  if (a == b) return Value::boolean(true);
  if (std::isinf(a) || std::isinf(b)) return Value::boolean(false);
  const double difference = std::fabs(b - a);
  return Value::boolean(difference <= std::fabs(relative * b) || difference <= std::fabs(relative * a) ||
                        difference <= absolute);
}

// ---- Ints

// Never negative; ValueError with the message otherwise.
BigInteger naturalNumber(NativeCall& call, size_t index, const char* message) {
  BigInteger value = toBigInteger(toInteger(call.runtime, call[index]));
  if (value < 0) call.runtime.raise(call.runtime.types().valueError, message);
  return value;
}

template <bool least>
Value commonOf(NativeCall& call) {
  BigInteger result = least ? 1 : 0;
  for (const Value& item : static_cast<Tuple*>(call[0].object())->items()) {
    const BigInteger value = abs(toBigInteger(toInteger(call.runtime, item)));
    result = least ? BigInteger(boost::multiprecision::lcm(result, value))
                   : BigInteger(boost::multiprecision::gcd(result, value));
  }
  return makeInt(call.runtime, result);
}

// first * (first + 1) * ... * last, in halves so that the factors stay of a size.
Value productOf(Runtime& runtime, int64_t first, int64_t last) {
  if (first > last) return Value::integer(1);
  if (last - first < 8) {
    Value result = Value::integer(first);
    for (int64_t i = first + 1; i <= last; ++i) result = multiply(runtime, result, Value::integer(i));
    return result;
  }
  const int64_t middle = first + (last - first) / 2;
  return multiply(runtime, productOf(runtime, first, middle), productOf(runtime, middle + 1, last));
}

Value factorial(NativeCall& call) {
  if (call[0].isFloat()) {
    call.runtime.raise(call.runtime.types().typeError, "'float' object cannot be interpreted as an integer");
  }
  const BigInteger n = naturalNumber(call, 0, "factorial() not defined for negative values");
  return productOf(call.runtime, 2, clampToInt64(makeInt(call.runtime, n)));
}

Value permutations(NativeCall& call) {
  const BigInteger n = naturalNumber(call, 0, "n must be a non-negative integer");
  const BigInteger k = call[1].isNone() ? n : naturalNumber(call, 1, "k must be a non-negative integer");
  if (k > n) return Value::integer(0);
  const int64_t last = clampToInt64(makeInt(call.runtime, n));
  return productOf(call.runtime, last - clampToInt64(makeInt(call.runtime, k)) + 1, last);
}

Value combinations(NativeCall& call) {
  const BigInteger n = naturalNumber(call, 0, "n must be a non-negative integer");
  BigInteger k = naturalNumber(call, 1, "k must be a non-negative integer");
  if (k > n) return Value::integer(0);
  if (n - k < k) k = n - k;
  const int64_t last = clampToInt64(makeInt(call.runtime, n));
  const int64_t chosen = clampToInt64(makeInt(call.runtime, k));
  return binary(call.runtime, BinaryOp::FloorDivide, productOf(call.runtime, last - chosen + 1, last),
                productOf(call.runtime, 2, chosen));
}

Value integerRoot(NativeCall& call) {
  return makeInt(call.runtime, sqrt(naturalNumber(call, 0, "isqrt() argument must be nonnegative")));
}

// ---- Of many numbers

Value hypotenuse(NativeCall& call) {
  double result = 0;
  for (const Value& item : static_cast<Tuple*>(call[0].object())->items()) {
    result = std::hypot(result, toNumber(call.runtime, item));
  }
  return Value::number(result);
}

Value distance(NativeCall& call) {
  const Ref<Tuple> from = toTuple(call.runtime, call[0]);
  const Ref<Tuple> to = toTuple(call.runtime, call[1]);
  if (from->size() != to->size()) {
    call.runtime.raise(call.runtime.types().valueError,
                       "both points must have the same number of dimensions");
  }
  double result = 0;
  for (size_t i = 0; i < from->size(); ++i) {
    result = std::hypot(result, toNumber(call.runtime, (*from)[i]) - toNumber(call.runtime, (*to)[i]));
  }
  return Value::number(result);
}

// Exact: Shewchuk's partial sums, none of which overlaps another.
Value exactSum(NativeCall& call) {
  std::vector<double> partials;
  double special = 0;  // the sum of what is not finite
  double infinities = 0;
  forEach(call.runtime, call[0], [&](const Value& item) {
    const double given = toNumber(call.runtime, item);
    double x = given;
    size_t kept = 0;
    for (double y : partials) {
      if (std::fabs(x) < std::fabs(y)) std::swap(x, y);
      const double high = x + y;
      const double low = y - (high - x);
      if (low != 0) partials[kept++] = low;
      x = high;
    }
    partials.resize(kept);
    if (std::isfinite(x)) {
      partials.push_back(x);
    } else {
      if (std::isfinite(given)) {
        call.runtime.raise(call.runtime.types().overflowError, "intermediate overflow in fsum");
      }
      if (std::isinf(given)) infinities += given;
      special += given;
      partials.clear();
    }
    return true;
  });
  if (special != 0) {
    if (std::isnan(infinities)) call.runtime.raise(call.runtime.types().valueError, "-inf + inf in fsum");
    return Value::number(special);
  }
  if (partials.empty()) return Value::number(0);
  double high = partials.back();
  double low = 0;
  size_t left = partials.size() - 1;
  while (left > 0 && low == 0) {
    const double x = high;
    const double y = partials[--left];
    high = x + y;
    low = y - (high - x);
  }
  // Half-way cases look at the next partial, so that the rounding is done once.
  if (left > 0 && ((low < 0 && partials[left - 1] < 0) || (low > 0 && partials[left - 1] > 0))) {
    const double twice = low * 2;
    const double sum = high + twice;
    if (twice == sum - high) high = sum;
  }
  return Value::number(high);
}

Value product(NativeCall& call) {
  Value result = call[1];
  forEach(call.runtime, call[0], [&](const Value& item) {
    result = multiply(call.runtime, result, item);
    return true;
  });
  return result;
}

Value unitInLastPlace(NativeCall& call) {
  const double x = std::fabs(toNumber(call.runtime, call[0]));
  if (!std::isfinite(x)) return Value::number(x);
  const double above = std::nextafter(x, std::numeric_limits<double>::infinity());
  return Value::number(std::isinf(above) ? x - std::nextafter(x, 0.0) : above - x);
}

constexpr NativeDefinition kFunctions[] = {
    {"acos", "x, /", ofOne<std::acos>},
    {"acosh", "x, /", ofOne<std::acosh>},
    {"asin", "x, /", ofOne<std::asin>},
    {"asinh", "x, /", ofOne<std::asinh>},
    {"atan", "x, /", ofOne<std::atan>},
    {"atan2", "y, x, /", ofTwo<std::atan2>},
    {"atanh", "x, /", ofOne<std::atanh>},
    {"cbrt", "x, /", ofOne<std::cbrt>},
    {"ceil", "x, /", ceil},
    {"comb", "n, k, /", combinations},
    {"copysign", "x, y, /", ofTwo<std::copysign>},
    {"cos", "x, /", ofOne<std::cos>},
    {"cosh", "x, /", ofOne<std::cosh, true>},
    {"degrees", "x, /", ofOne<degrees>},
    {"dist", "p, q, /", distance},
    {"erf", "x, /", ofOne<std::erf>},
    {"erfc", "x, /", ofOne<std::erfc>},
    {"exp", "x, /", ofOne<std::exp, true>},
    {"exp2", "x, /", ofOne<std::exp2, true>},
    {"expm1", "x, /", ofOne<std::expm1, true>},
    {"fabs", "x, /", ofOne<std::fabs>},
    {"factorial", "x, /", factorial},
    {"floor", "x, /", floor},
    {"fmod", "x, y, /", ofTwo<std::fmod>},
    {"frexp", "x, /", frexp},
    {"fsum", "seq, /", exactSum},
    {"gamma", "x, /", gammaOf<std::tgamma>},
    {"gcd", "*integers", commonOf<false>},
    {"hypot", "*coordinates", hypotenuse},
    {"isclose", "a, b, *, rel_tol=1e-09, abs_tol=0.0", isClose},
    {"isfinite", "x, /", ask<isFinite>},
    {"isinf", "x, /", ask<isInfinite>},
    {"isnan", "x, /", ask<isNan>},
    {"isqrt", "n, /", integerRoot},
    {"lcm", "*integers", commonOf<true>},
    {"ldexp", "x, i, /", ldexp},
    {"lgamma", "x, /", gammaOf<std::lgamma>},
    {"log", "x, base=?, /", log},
    {"log10", "x, /", logOf<std::log10>},
    {"log1p", "x, /", ofOne<std::log1p>},
    {"log2", "x, /", logOf<std::log2>},
    {"modf", "x, /", modf},
    {"nextafter", "x, y, /", ofTwo<std::nextafter>},
    {"perm", "n, k=None, /", permutations},
    {"pow", "x, y, /", pow},
    {"prod", "iterable, /, *, start=1", product},
    {"radians", "x, /", ofOne<radians>},
    {"remainder", "x, y, /", ofTwo<std::remainder>},
    {"sin", "x, /", ofOne<std::sin>},
    {"sinh", "x, /", ofOne<std::sinh, true>},
    {"sqrt", "x, /", ofOne<std::sqrt>},
    {"tan", "x, /", ofOne<std::tan>},
    {"tanh", "x, /", ofOne<std::tanh>},
    {"trunc", "x, /", trunc},
    {"ulp", "x, /", unitInLastPlace},
};

constexpr std::string_view kConstants[] = {"pi", "e", "tau", "inf", "nan"};

constexpr auto kNames = [] {
  std::array<std::string_view, std::size(kFunctions) + std::size(kConstants)> names;
  size_t count = 0;
  for (const NativeDefinition& function : kFunctions) names[count++] = function.name;
  for (const std::string_view constant : kConstants) names[count++] = constant;
  return names;
}();

void build(ModuleContext& context) {
  for (const NativeDefinition& definition : kFunctions) {
    const auto function = context.runtime.heap().make<Native>(context.runtime, definition,
                                                              NativeStyle::Builtin, nullptr, nullptr);
    function->setModule("math");
    context.set(definition.name, function);
  }
  context.set("pi", Value::number(std::numbers::pi));
  context.set("e", Value::number(std::numbers::e));
  context.set("tau", Value::number(2 * std::numbers::pi));
  context.set("inf", Value::number(HUGE_VAL));
  context.set("nan", Value::number(std::nan("")));
}

}  // namespace

extern const ModuleDefinition kMathModule = {"math", kNames, build};

}  // namespace loopscope::python
