// SPDX-License-Identifier: GPL-3.0-or-later
#include <fmt/format.h>

#include <charconv>
#include <cmath>

#include "core/base/utf8.h"
#include "core/runtime/bigint.h"
#include "core/runtime/builtin_types.h"
#include "core/runtime/format.h"
#include "core/runtime/format_spec.h"
#include "core/runtime/operations.h"
#include "core/runtime/runtime.h"
#include "core/runtime/str.h"

namespace loopscope::runtime {
namespace {

// A finite number's significant digits and where the point stands: 0.00123 is "123" with point -2.
struct Decimal {
  std::string digits;
  int point = 0;
};

// precision < 0: the shortest digits that read back as the same number.
Decimal toDecimal(double magnitude, int64_t precision) {
  std::string text(static_cast<size_t>(precision < 0 ? 40 : precision + 40), '\0');
  char* const end = text.data() + text.size();
  const auto written = precision < 0
                           ? std::to_chars(text.data(), end, magnitude, std::chars_format::scientific)
                           : std::to_chars(text.data(), end, magnitude, std::chars_format::scientific,
                                           static_cast<int>(precision));
  text.resize(static_cast<size_t>(written.ptr - text.data()));
  const size_t exponentAt = text.find('e');
  Decimal decimal;
  decimal.point = std::atoi(text.c_str() + exponentAt + 1) + 1;
  for (const char c : text.substr(0, exponentAt)) {
    if (c != '.') decimal.digits += c;
  }
  if (magnitude == 0) decimal.point = 1;
  return decimal;
}

std::string exponentText(int exponent, char letter) {
  return fmt::format("{}{}{:02}", letter, exponent < 0 ? '-' : '+', std::abs(exponent));
}

// d.ddde+XX
NumberText scientific(const Decimal& decimal, char letter, bool keepPoint) {
  NumberText number;
  number.digits = decimal.digits.substr(0, 1);
  if (decimal.digits.size() > 1 || keepPoint) number.rest = "." + decimal.digits.substr(1);
  number.rest += exponentText(decimal.point - 1, letter);
  return number;
}

// dddd.ddd
NumberText positional(const Decimal& decimal, bool keepPoint) {
  NumberText number;
  const int count = static_cast<int>(decimal.digits.size());
  if (decimal.point <= 0) {
    number.digits = "0";
    number.rest = "." + std::string(static_cast<size_t>(-decimal.point), '0') + decimal.digits;
  } else if (decimal.point >= count) {
    number.digits = decimal.digits + std::string(static_cast<size_t>(decimal.point - count), '0');
    if (keepPoint) number.rest = ".";
  } else {
    number.digits = decimal.digits.substr(0, static_cast<size_t>(decimal.point));
    number.rest = "." + decimal.digits.substr(static_cast<size_t>(decimal.point));
  }
  return number;
}

void stripZeros(Decimal& decimal) {
  while (decimal.digits.size() > 1 && decimal.digits.back() == '0') decimal.digits.pop_back();
}

// 'g' and its relatives: positional for middling exponents. largestPoint: the last position of the point that
// is still written out.
NumberText general(Decimal decimal, int64_t largestPoint, char letter, bool keepZeros, bool addPointZero) {
  if (!keepZeros) stripZeros(decimal);
  if (decimal.point <= -4 || decimal.point > largestPoint) return scientific(decimal, letter, keepZeros);
  NumberText number = positional(decimal, keepZeros);
  if (addPointZero && number.rest.empty()) number.rest = ".0";
  return number;
}

NumberText fixed(double magnitude, int64_t precision, bool keepPoint) {
  std::string text(static_cast<size_t>(precision + 330), '\0');
  const auto written = std::to_chars(text.data(), text.data() + text.size(), magnitude,
                                     std::chars_format::fixed, static_cast<int>(precision));
  text.resize(static_cast<size_t>(written.ptr - text.data()));
  NumberText number;
  number.digits = text.substr(0, text.find('.'));
  number.rest = text.substr(number.digits.size());
  if (number.rest.empty() && keepPoint) number.rest = ".";
  return number;
}

// The digits of a finite, non-negative number by the spec's type.
NumberText finite(const FormatSpec& spec, double magnitude, char type) {
  const char letter = type == 'E' || type == 'G' ? 'E' : 'e';
  const int64_t precision = spec.precision < 0 ? 6 : spec.precision;
  switch (type) {
    case 'e':
    case 'E':
      return scientific(toDecimal(magnitude, precision), letter, spec.alternate);
    case 'f':
    case 'F':
      return fixed(magnitude, precision, spec.alternate);
    case '%': {
      NumberText number = fixed(magnitude * 100, precision, spec.alternate);
      number.rest += '%';
      return number;
    }
    case 0: {
      if (spec.precision < 0) return general(toDecimal(magnitude, -1), 16, letter, spec.alternate, true);
      const int64_t digits = std::max<int64_t>(precision, 1);
      return general(toDecimal(magnitude, digits - 1), digits - 1, letter, spec.alternate, true);
    }
    default: {
      const int64_t digits = std::max<int64_t>(precision, 1);
      return general(toDecimal(magnitude, digits - 1), digits, letter, spec.alternate, false);
    }
  }
}

bool isZero(const NumberText& number) {
  const std::string all = number.digits + number.rest.substr(0, number.rest.find_first_of("eE%"));
  return all.find_first_of("123456789") == std::string::npos;
}

std::string formatNumber(const FormatSpec& spec, double value) {
  char type = static_cast<char>(spec.type);
  if (type == 'n') type = 'g';
  NumberText number;
  if (std::isfinite(value)) {
    number = finite(spec, std::fabs(value), type);
    number.negative = std::signbit(value) && !(spec.noNegativeZero && isZero(number));
    return assembleNumber(spec, number, 3);
  }
  const bool upper = type == 'E' || type == 'F' || type == 'G';
  number.digits = std::isnan(value) ? (upper ? "NAN" : "nan") : (upper ? "INF" : "inf");
  number.rest = type == '%' ? "%" : "";
  number.negative = std::isinf(value) && value < 0;
  FormatSpec ungrouped = spec;
  ungrouped.grouping = 0;
  return assembleNumber(ungrouped, number, 3);
}

bool isFloatType(char32_t type) {
  return type == 'e' || type == 'E' || type == 'f' || type == 'F' || type == 'g' || type == 'G' ||
         type == '%';
}

std::string digitsInBase(const BigInteger& magnitude, char32_t type) {
  if (magnitude == 0) return "0";
  const unsigned bits = type == 'b' ? 1 : type == 'o' ? 3 : 4;
  std::vector<uint8_t> values;
  export_bits(magnitude, std::back_inserter(values), bits);
  std::string digits;
  for (const uint8_t value : values) digits += (type == 'X' ? "0123456789ABCDEF" : "0123456789abcdef")[value];
  return digits;
}

std::string formatCharacter(Runtime& runtime, const FormatSpec& spec, const Value& integer) {
  if (spec.signGiven) {
    runtime.raise(runtime.types().valueError, "Sign not allowed with integer format specifier 'c'");
  }
  if (spec.alternate) {
    runtime.raise(runtime.types().valueError,
                  "Alternate form (#) not allowed with integer format specifier 'c'");
  }
  if (integer.isObject() && abs(toBigInteger(integer)) > INT64_MAX) {
    runtime.raise(runtime.types().overflowError, "Python int too large to convert to C long");
  }
  const int64_t codePoint = clampToInt64(integer);
  if (codePoint < 0 || codePoint > 0x10ffff) {
    runtime.raise(runtime.types().overflowError, "%c arg not in range(0x110000)");
  }
  std::string text;
  appendUtf8(text, static_cast<char32_t>(codePoint));
  return pad(spec, text);
}

void checkIntegerSpec(Runtime& runtime, const FormatSpec& spec) {
  if (spec.precision >= 0) {
    runtime.raise(runtime.types().valueError, "Precision not allowed in integer format specifier");
  }
  if (spec.noNegativeZero) {
    runtime.raise(runtime.types().valueError,
                  "Negative zero coercion (z) not allowed in integer format specifier");
  }
}

}  // namespace

std::string formatFloat(double value) {
  return formatNumber(FormatSpec{.align = '>'}, value);
}

std::string formatInt(Runtime& runtime, const Value& integer) {
  const BigInt* big = integer.as<BigInt>();
  if (big == nullptr) return fmt::format("{}", integer.asInt());
  constexpr unsigned kMaxDigits = 4300;  // CPython: sys.int_info.default_max_str_digits
  const BigInteger magnitude = abs(big->value());
  // 10 digits take 33.2 bits; only a number near the limit needs its digits counted.
  const bool tooLong = magnitude != 0 && msb(magnitude) > kMaxDigits * 3.33;
  std::string digits = tooLong ? std::string() : big->value().str();
  if (tooLong || digits.size() - (digits[0] == '-' ? 1 : 0) > kMaxDigits) {
    runtime.raise(runtime.types().valueError,
                  fmt::format("Exceeds the limit ({} digits) for integer string conversion; use "
                              "sys.set_int_max_str_digits() to increase the limit",
                              kMaxDigits));
  }
  return digits;
}

std::string formatFloatWith(Runtime& runtime, double value, std::string_view text) {
  const FormatSpec spec = parseFormatSpec(runtime, text, '>');
  if (spec.type != 0 && spec.type != 'n' && !isFloatType(spec.type))
    raiseUnknownFormat(runtime, spec.type, "float");
  return formatNumber(spec, value);
}

std::string formatIntWith(Runtime& runtime, const Value& integer, std::string_view text) {
  const FormatSpec spec = parseFormatSpec(runtime, text, '>');
  if (isFloatType(spec.type)) return formatNumber(spec, toDouble(runtime, integer));
  const bool known =
      spec.type < 0x80 &&
      std::string_view("\0bcdnoxX", 8).find(static_cast<char>(spec.type)) != std::string_view::npos;
  if (!known) raiseUnknownFormat(runtime, spec.type, typeName(runtime, integer));
  checkIntegerSpec(runtime, spec);
  NumberText number;
  number.negative = toBigInteger(integer) < 0;
  switch (spec.type) {
    case 0:
    case 'd':
    case 'n':
      number.digits = formatInt(runtime, integer);
      if (number.negative) number.digits.erase(0, 1);
      return assembleNumber(spec, number, 3);
    case 'b':
    case 'o':
    case 'x':
    case 'X':
      number.digits = digitsInBase(abs(toBigInteger(integer)), spec.type);
      if (spec.alternate) number.prefix = std::string("0") + static_cast<char>(spec.type);
      return assembleNumber(spec, number, 4);
    default:
      return formatCharacter(runtime, spec, integer);
  }
}

std::string formatStrWith(Runtime& runtime, const Value& value, std::string_view specText) {
  const std::string_view text = value.as<Str>()->view();
  const FormatSpec spec = parseFormatSpec(runtime, specText, '<');
  const auto fail = [&](const std::string& message) { runtime.raise(runtime.types().valueError, message); };
  if (spec.type != 0 && spec.type != 's') raiseUnknownFormat(runtime, spec.type, typeName(runtime, value));
  if (spec.signGiven) {
    fail(spec.sign == ' ' ? "Space not allowed in string format specifier"
                          : "Sign not allowed in string format specifier");
  }
  if (spec.noNegativeZero) fail("Negative zero coercion (z) not allowed in string format specifier");
  if (spec.alternate) fail("Alternate form (#) not allowed in string format specifier");
  if (spec.align == '=') fail("'=' alignment not allowed in string format specifier");
  std::string_view kept = text;
  if (spec.precision >= 0) {
    size_t end = 0;
    for (int64_t i = 0; i < spec.precision && end < text.size(); ++i) nextCodePoint(text, end);
    kept = text.substr(0, end);
  }
  return pad(spec, std::string(kept));
}

}  // namespace loopscope::runtime
