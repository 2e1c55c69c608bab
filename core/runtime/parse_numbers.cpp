// SPDX-License-Identifier: GPL-3.0-or-later
#include <fmt/format.h>

#include <bit>
#include <charconv>
#include <cmath>
#include <limits>
#include <string>
#include <vector>

#include "core/base/utf8.h"
#include "core/runtime/bigint.h"
#include "core/runtime/builtin_types.h"
#include "core/runtime/format.h"
#include "core/runtime/runtime.h"
#include "core/runtime/unicode.h"

namespace loopscope::runtime {
namespace {

constexpr size_t kMaxDigits = 4300;  // CPython: sys.int_info.default_max_str_digits

std::string_view stripSpace(std::string_view text) {
  size_t begin = 0;
  size_t end = 0;
  bool seen = false;
  for (size_t position = 0; position < text.size();) {
    const size_t start = position;
    if (isSpace(nextCodePoint(text, position))) continue;
    if (!seen) begin = start;
    seen = true;
    end = position;
  }
  return seen ? text.substr(begin, end - begin) : std::string_view();
}

// Takes a sign off the front; true for a minus.
bool takeSign(std::string_view& text) {
  if (text.empty() || (text[0] != '-' && text[0] != '+')) return false;
  const bool negative = text[0] == '-';
  text.remove_prefix(1);
  return negative;
}

int digitValue(char c) {
  if (c >= '0' && c <= '9') return c - '0';
  if (c >= 'a' && c <= 'z') return c - 'a' + 10;
  if (c >= 'A' && c <= 'Z') return c - 'A' + 10;
  return 99;
}

// What a prefix such as 0x says, or 0.
int prefixBase(std::string_view text) {
  if (text.size() < 2 || text[0] != '0') return 0;
  switch (text[1]) {
    case 'x':
    case 'X':
      return 16;
    case 'o':
    case 'O':
      return 8;
    case 'b':
    case 'B':
      return 2;
    default:
      return 0;
  }
}

// The digits alone, without the underscores that may stand between two of them; empty when they stand
// elsewhere.
std::string withoutUnderscores(std::string_view text) {
  std::string digits;
  char before = '_';
  for (const char c : text) {
    if (c == '_' && before == '_') return {};
    if (c != '_') digits += c;
    before = c;
  }
  return before == '_' ? std::string() : digits;
}

// As in the float grammar: an underscore needs a digit on both sides.
bool underscoresStandBetweenDigits(std::string_view text) {
  const auto isDigit = [&](size_t i) { return i < text.size() && text[i] >= '0' && text[i] <= '9'; };
  for (size_t i = 0; i < text.size(); ++i) {
    if (text[i] == '_' && (i == 0 || !isDigit(i - 1) || !isDigit(i + 1))) return false;
  }
  return true;
}

// Digits that are all below the base.
BigInteger fromDigits(const std::string& digits, int base) {
  BigInteger number = 0;
  if ((base & (base - 1)) == 0) {
    std::vector<uint8_t> values;
    for (const char c : digits) values.push_back(static_cast<uint8_t>(digitValue(c)));
    import_bits(number, values.begin(), values.end(),
                static_cast<unsigned>(std::countr_zero(static_cast<unsigned>(base))));
  } else {
    for (const char c : digits) number = number * base + digitValue(c);
  }
  return number;
}

bool equalsIgnoringCase(std::string_view text, std::string_view lower) {
  if (text.size() != lower.size()) return false;
  for (size_t i = 0; i < text.size(); ++i) {
    if ((text[i] | 0x20) != lower[i]) return false;
  }
  return true;
}

}  // namespace

Value parseInt(Runtime& runtime, std::string_view text, int base) {
  text = stripSpace(text);
  const bool negative = takeSign(text);
  const int prefix = prefixBase(text);
  if (prefix != 0 && (base == 0 || base == prefix)) {
    base = prefix;
    text.remove_prefix(2);
    if (!text.empty() && text[0] == '_') text.remove_prefix(1);
  }
  const bool octalLooking = base == 0 && text.size() > 1 && text[0] == '0';
  if (base == 0) base = 10;
  const std::string digits = withoutUnderscores(text);
  if (digits.empty()) return {};
  for (const char c : digits) {
    if (digitValue(c) >= base) return {};
    if (octalLooking && c != '0') return {};  // 012 is no Python int
  }
  if (digits.size() > kMaxDigits && (base & (base - 1)) != 0) {
    runtime.raise(
        runtime.types().valueError,
        fmt::format("Exceeds the limit ({} digits) for integer string conversion: value has {} digits; use "
                    "sys.set_int_max_str_digits() to increase the limit",
                    kMaxDigits, digits.size()));
  }
  const BigInteger number = fromDigits(digits, base);
  return makeInt(runtime, negative ? BigInteger(-number) : number);
}

Value parseFloat(std::string_view text) {
  text = stripSpace(text);
  if (!underscoresStandBetweenDigits(text)) return {};
  const bool negative = takeSign(text);
  const auto signedValue = [&](double value) { return Value::number(negative ? -value : value); };
  if (equalsIgnoringCase(text, "inf") || equalsIgnoringCase(text, "infinity")) {
    return signedValue(std::numeric_limits<double>::infinity());
  }
  if (equalsIgnoringCase(text, "nan")) return signedValue(std::numeric_limits<double>::quiet_NaN());
  std::string digits;
  for (const char c : text) {
    if (c != '_') digits += c;
  }
  if (digits.empty() || (digits[0] != '.' && (digits[0] < '0' || digits[0] > '9'))) return {};
  double value = 0;
  const auto [end, error] = std::from_chars(digits.data(), digits.data() + digits.size(), value);
  if (end != digits.data() + digits.size() || error == std::errc::invalid_argument) return {};
  if (error == std::errc::result_out_of_range) {
    // from_chars does not say which way: a value this far out is either nothing or everything.
    const size_t exponent = digits.find_first_of("eE");
    const bool tiny = (exponent != std::string::npos && digits[exponent + 1] == '-') || digits[0] == '.' ||
                      digits[0] == '0';
    value = tiny ? 0.0 : std::numeric_limits<double>::infinity();
  }
  return signedValue(value);
}

}  // namespace loopscope::runtime
