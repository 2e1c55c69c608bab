// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/runtime/unicode.h"

#include <utf8proc.h>

#include <algorithm>
#include <array>
#include <string_view>

#include "core/base/utf8.h"

namespace loopscope::runtime {
namespace {

utf8proc_category_t category(char32_t c) {
  return utf8proc_category(static_cast<utf8proc_int32_t>(c));
}

bool isAsciiUpper(char32_t c) {
  return c >= 'A' && c <= 'Z';
}
bool isAsciiLower(char32_t c) {
  return c >= 'a' && c <= 'z';
}

}  // namespace

bool isSpace(char32_t c) {
  if (c < 0x80) return c == ' ' || (c >= 9 && c <= 13) || (c >= 0x1c && c <= 0x1f);
  return c == 0x85 || category(c) == UTF8PROC_CATEGORY_ZS || category(c) == UTF8PROC_CATEGORY_ZL ||
         category(c) == UTF8PROC_CATEGORY_ZP;
}

bool isAlpha(char32_t c) {
  if (c < 0x80) return isAsciiUpper(c) || isAsciiLower(c);
  switch (category(c)) {
    case UTF8PROC_CATEGORY_LU:
    case UTF8PROC_CATEGORY_LL:
    case UTF8PROC_CATEGORY_LT:
    case UTF8PROC_CATEGORY_LM:
    case UTF8PROC_CATEGORY_LO:
      return true;
    default:
      return false;
  }
}

bool isDecimal(char32_t c) {
  return c < 0x80 ? c >= '0' && c <= '9' : category(c) == UTF8PROC_CATEGORY_ND;
}

bool isDigit(char32_t c) {
  if (isDecimal(c)) return true;
  return c == 0xb2 || c == 0xb3 || c == 0xb9 || c == 0x2070 || (c >= 0x2074 && c <= 0x2079) ||
         (c >= 0x2080 && c <= 0x2089) || (c >= 0x2460 && c <= 0x2468);
}

bool isNumeric(char32_t c) {
  if (isDigit(c)) return true;
  return c >= 0x80 && (category(c) == UTF8PROC_CATEGORY_NO || category(c) == UTF8PROC_CATEGORY_NL);
}

bool isUpper(char32_t c) {
  return c < 0x80 ? isAsciiUpper(c) : utf8proc_isupper(static_cast<utf8proc_int32_t>(c)) != 0;
}

bool isLower(char32_t c) {
  return c < 0x80 ? isAsciiLower(c)
                  : utf8proc_islower(static_cast<utf8proc_int32_t>(c)) != 0 || c == 0xaa || c == 0xba;
}

bool isTitle(char32_t c) {
  return c >= 0x80 && category(c) == UTF8PROC_CATEGORY_LT;
}
bool isCased(char32_t c) {
  return isUpper(c) || isLower(c) || isTitle(c);
}

bool isPrintable(char32_t c) {
  if (c < 0x80) return c >= 0x20 && c < 0x7f;
  switch (category(c)) {
    case UTF8PROC_CATEGORY_CC:
    case UTF8PROC_CATEGORY_CF:
    case UTF8PROC_CATEGORY_CS:
    case UTF8PROC_CATEGORY_CO:
    case UTF8PROC_CATEGORY_CN:
    case UTF8PROC_CATEGORY_ZL:
    case UTF8PROC_CATEGORY_ZP:
    case UTF8PROC_CATEGORY_ZS:
      return false;
    default:
      return true;
  }
}

int decimalDigit(char32_t c) {
  if (c < 0x80) return c >= '0' && c <= '9' ? static_cast<int>(c - '0') : -1;
  if (!isDecimal(c)) return -1;
  // Decimal digits stand in runs of ten that begin with their zero.
  int digit = 0;
  while (digit < 9 && isDecimal(c - static_cast<char32_t>(digit) - 1)) ++digit;
  return digit;
}

namespace {

// Characters whose upper case is several characters, in upper and in title case. The Greek letters with an
// iota below are not among them.
struct LongCase {
  char32_t character;
  std::string_view upper;
  std::string_view title;
};
constexpr LongCase kLongCases[] = {
    {0xdf, "SS", "Ss"},
    {0x149, "\u02bcN", "\u02bcN"},
    {0x1f0, "J\u030c", "J\u030c"},
    {0x587, "\u0535\u0552", "\u0535\u0582"},
    {0x1e96, "H\u0331", "H\u0331"},
    {0x1e97, "T\u0308", "T\u0308"},
    {0x1e98, "W\u030a", "W\u030a"},
    {0x1e99, "Y\u030a", "Y\u030a"},
    {0x1e9a, "A\u02be", "A\u02be"},
    {0xfb00, "FF", "Ff"},
    {0xfb01, "FI", "Fi"},
    {0xfb02, "FL", "Fl"},
    {0xfb03, "FFI", "Ffi"},
    {0xfb04, "FFL", "Ffl"},
    {0xfb05, "ST", "St"},
    {0xfb06, "ST", "St"},
};

const LongCase* longCase(char32_t c) {
  const LongCase* found = std::ranges::find(kLongCases, c, &LongCase::character);
  return found != std::end(kLongCases) ? found : nullptr;
}

}  // namespace

void appendUpper(std::string& out, char32_t c) {
  if (const LongCase* found = c < 0x80 ? nullptr : longCase(c)) {
    out += found->upper;
  } else {
    appendUtf8(out, static_cast<char32_t>(utf8proc_toupper(static_cast<utf8proc_int32_t>(c))));
  }
}

void appendLower(std::string& out, char32_t c) {
  if (c == 0x130) {
    out += "i\u0307";
  } else {
    appendUtf8(out, static_cast<char32_t>(utf8proc_tolower(static_cast<utf8proc_int32_t>(c))));
  }
}

namespace {

// What does not end a word: marks, apostrophes and the like.
bool isCaseIgnorable(char32_t c) {
  static constexpr std::u32string_view kWithinWords =
      U"\u0027\u002e\u003a\u00b7\u0387\u055f\u05f4\u2018\u2019\u2024\u2027\ufe13\ufe52\ufe55\uff07\uff0e"
      U"\uff1a";
  if (kWithinWords.find(c) != std::u32string_view::npos) return true;
  const utf8proc_category_t category = utf8proc_category(static_cast<utf8proc_int32_t>(c));
  return category == UTF8PROC_CATEGORY_MN || category == UTF8PROC_CATEGORY_ME ||
         category == UTF8PROC_CATEGORY_CF || category == UTF8PROC_CATEGORY_LM ||
         category == UTF8PROC_CATEGORY_SK;
}

// Unicode's rule Final_Sigma: a letter before it, none behind it.
bool endsWord(std::string_view text, size_t start, size_t end) {
  char32_t before = 0;
  while (start > 0) {
    do --start;
    while (start > 0 && (static_cast<unsigned char>(text[start]) & 0xc0) == 0x80);
    size_t position = start;
    before = nextCodePoint(text, position);
    if (!isCaseIgnorable(before)) break;
  }
  char32_t after = 0;
  while (end < text.size()) {
    after = nextCodePoint(text, end);
    if (!isCaseIgnorable(after)) break;
  }
  return isCased(before) && !isCased(after);
}

}  // namespace

void appendLowerWithin(std::string& out, std::string_view text, size_t start, size_t end) {
  constexpr char32_t kCapitalSigma = 0x3a3;
  size_t position = start;
  const char32_t c = nextCodePoint(text, position);
  if (c != kCapitalSigma) return appendLower(out, c);
  appendUtf8(out, endsWord(text, start, end) ? 0x3c2 : 0x3c3);
}

void appendTitle(std::string& out, char32_t c) {
  if (const LongCase* found = c < 0x80 ? nullptr : longCase(c)) {
    out += found->title;
  } else {
    appendUtf8(out, static_cast<char32_t>(utf8proc_totitle(static_cast<utf8proc_int32_t>(c))));
  }
}

void appendFolded(std::string& out, char32_t c) {
  if (c < 0x80) return appendLower(out, c);
  std::array<utf8proc_int32_t, 8> folded{};
  int lastClass = 0;
  const utf8proc_ssize_t count = utf8proc_decompose_char(static_cast<utf8proc_int32_t>(c), folded.data(),
                                                         folded.size(), UTF8PROC_CASEFOLD, &lastClass);
  for (utf8proc_ssize_t i = 0; i < count; ++i)
    appendUtf8(out, static_cast<char32_t>(folded[static_cast<size_t>(i)]));
}

}  // namespace loopscope::runtime
