// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

// The format mini-language: [[fill]align][sign][z][#][0][width][grouping][.precision][type]

namespace loopscope::runtime {

class Runtime;

struct FormatSpec {
  char32_t fill = ' ';
  char align = 0;  // '<', '>', '^', '=', or 0: the type's own
  char sign = '-';
  bool signGiven = false;
  bool noNegativeZero = false;
  bool alternate = false;
  int64_t width = -1;
  char grouping = 0;  // ',' or '_'
  int64_t precision = -1;
  char32_t type = 0;
};

// ValueError "Invalid format specifier" and its kin. standardAlign is the type's own: '<' for text, '>' for
// numbers.
FormatSpec parseFormatSpec(Runtime& runtime, std::string_view spec, char standardAlign);

[[noreturn]] void raiseUnknownFormat(Runtime& runtime, char32_t type, std::string_view typeName);

// Fills a text up to the width, by the alignment.
std::string pad(const FormatSpec& spec, const std::string& text);

// A number's parts, put together: the sign and prefix, grouped digits, what follows, filled up.
struct NumberText {
  bool negative = false;
  std::string prefix;  // "0x"
  std::string digits;  // before the point
  std::string rest;    // the point, exponent, percent sign
};
std::string assembleNumber(const FormatSpec& spec, const NumberText& number, size_t groupSize);

}  // namespace loopscope::runtime
