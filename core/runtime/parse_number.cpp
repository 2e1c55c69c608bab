// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <charconv>
#include <cmath>
#include <limits>
#include <string>

#include "core/base/utf8.h"
#include "core/runtime/bigint.h"
#include "core/runtime/format.h"
#include "core/runtime/runtime.h"
#include "core/runtime/unicode.h"

namespace loopscope::runtime {
namespace {

// Without white space around it, and other scripts' digits as ASCII.
std::string normalize(std::string_view text) {
  std::string result;
  for (size_t position = 0; position < text.size();) {
    const char32_t c = nextCodePoint(text, position);
    if (c < 0x80) {
      result.push_back(static_cast<char>(c));
    } else if (isSpace(c)) {
      result.push_back(' ');
    } else if (const int digit = decimalDigit(c); digit >= 0) {
      result.push_back(static_cast<char>('0' + digit));
    } else {
      result.push_back('?');
    }
  }
  const auto space = [](char c) { return isSpace(static_cast<uint8_t>(c)); };
  while (!result.empty() && space(result.back())) result.pop_back();
  size_t start = 0;
  while (start < result.size() && space(result[start])) ++start;
  return result.substr(start);
}

int digitValue(char c) {
  if (c >= '0' && c <= '9') return c - '0';
  if (c >= 'a' && c <= 'z') return c - 'a' + 10;
  if (c >= 'A' && c <= 'Z') return c - 'A' + 10;
  return 99;
}

// Takes "0x" and the like off; the base they stand for, or 0 for none.
int takePrefix(std::string_view& digits) {
  if (digits.size() < 2 || digits[0] != '0') return 0;
  const char letter = static_cast<char>(digits[1] | 0x20);
  const int base = letter == 'x' ? 16 : letter == 'o' ? 8 : letter == 'b' ? 2 : 0;
  if (base != 0) digits.remove_prefix(2);
  return base;
}

// Digits with single underscores between them, or empty.
std::string withoutUnderscores(std::string_view digits) {
  std::string result;
  for (size_t i = 0; i < digits.size(); ++i) {
    if (digits[i] != '_') {
      result.push_back(digits[i]);
      continue;
    }
    const bool between =
        i > 0 && i + 1 < digits.size() && digitValue(digits[i - 1]) < 36 && digitValue(digits[i + 1]) < 36;
    if (!between) return {};
  }
  return result;
}

Value accumulate(Runtime& runtime, std::string_view digits, int base, bool negative) {
  int64_t small = 0;
  size_t i = 0;
  for (; i < digits.size(); ++i) {
    int64_t next = 0;
    if (__builtin_mul_overflow(small, base, &next) ||
        __builtin_add_overflow(next, digitValue(digits[i]), &next))
      break;
    small = next;
  }
  if (i == digits.size()) return Value::integer(negative ? -small : small);
  constexpr size_t kMaxDecimalDigits = 4300;
  const bool isPowerOfTwo = (base & (base - 1)) == 0;
  if (!isPowerOfTwo && digits.size() > kMaxDecimalDigits) {
    runtime.raise(runtime.types().valueError,
                  "Exceeds the limit (4300 digits) for integer string conversion: value has " +
                      std::to_string(digits.size()) +
                      " digits; use sys.set_int_max_str_digits() to increase the limit");
  }
  BigInteger big = small;
  for (; i < digits.size(); ++i) big = big * base + digitValue(digits[i]);
  return makeInt(runtime, negative ? BigInteger(-big) : big);
}

// Of a number that no float can hold: is it too large rather than too small?
bool isHuge(std::string_view number) {
  const size_t e = std::min(number.find_first_of("eE"), number.size());
  if (e < number.size()) return number.find('-', e) == std::string_view::npos;
  return number.substr(0, number.find('.')).find_first_of("123456789") != std::string_view::npos;
}

}  // namespace

Value parseInt(Runtime& runtime, std::string_view text, int base) {
  const std::string normalized = normalize(text);
  std::string_view digits = normalized;
  const bool negative = digits.starts_with('-');
  if (negative || digits.starts_with('+')) digits.remove_prefix(1);
  std::string_view rest = digits;
  const int prefixBase = takePrefix(rest);
  if (prefixBase != 0 && (base == 0 || base == prefixBase)) {
    base = prefixBase;
    digits = rest;
    if (digits.starts_with('_')) digits.remove_prefix(1);
  } else if (base == 0) {
    base = 10;
    const bool isZero = digits.find_first_not_of("0_") == std::string_view::npos;
    if (digits.size() > 1 && digits[0] == '0' && !isZero) return {};
  }
  const std::string plain = withoutUnderscores(digits);
  if (plain.empty()) return {};
  for (const char c : plain) {
    if (digitValue(c) >= base) return {};
  }
  return accumulate(runtime, plain, base, negative);
}

Value parseFloat(std::string_view text) {
  const std::string normalized = normalize(text);
  std::string number =
      normalized.find('_') != std::string::npos ? withoutUnderscores(normalized) : normalized;
  if (normalized.find('_') != std::string::npos) {
    for (size_t i = 1; i + 1 < normalized.size(); ++i) {  // only between decimal digits
      if (normalized[i] == '_' && (digitValue(normalized[i - 1]) > 9 || digitValue(normalized[i + 1]) > 9))
        return {};
    }
  }
  const bool negative = number.starts_with('-');
  if (negative || number.starts_with('+')) number.erase(0, 1);
  if (number.empty() || number[0] == '-' || number[0] == '+') return {};
  if (number.find('(') != std::string::npos) return {};  // nan(...) is C's, not Python's
  double value = 0;
  const char* const end = number.data() + number.size();
  const auto [stop, error] = std::from_chars(number.data(), end, value);
  if (stop != end) return {};
  if (error == std::errc::result_out_of_range) value = isHuge(number) ? HUGE_VAL : 0.0;
  if (error == std::errc::invalid_argument) return {};
  return Value::number(negative ? -value : value);
}

}  // namespace loopscope::runtime
