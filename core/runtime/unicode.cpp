// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/runtime/unicode.h"

#include <utf8proc.h>

#include "core/base/utf8.h"

namespace loopscope::runtime {
namespace {

constexpr char32_t kSharpS = 0xdf;

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

void appendUpper(std::string& out, char32_t c) {
  if (c == kSharpS) {
    out += "SS";
  } else {
    appendUtf8(out, static_cast<char32_t>(utf8proc_toupper(static_cast<utf8proc_int32_t>(c))));
  }
}

void appendLower(std::string& out, char32_t c) {
  appendUtf8(out, static_cast<char32_t>(utf8proc_tolower(static_cast<utf8proc_int32_t>(c))));
}

void appendTitle(std::string& out, char32_t c) {
  if (c == kSharpS) {
    out += "Ss";
  } else {
    appendUtf8(out, static_cast<char32_t>(utf8proc_totitle(static_cast<utf8proc_int32_t>(c))));
  }
}

void appendFolded(std::string& out, char32_t c) {
  if (c == kSharpS) {
    out += "ss";
  } else {
    appendLower(out, c);
  }
}

}  // namespace loopscope::runtime
