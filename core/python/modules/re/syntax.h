// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

// Python's regular expressions rewritten for PCRE2. The two languages agree on most things and differ in
// small ones (\Z, {,n}, octal escapes, what a set may hold), so a pattern is read by Python's rules, refused
// with Python's messages, and written out in a form that means the same in PCRE2 whatever its version.

namespace loopscope::python {

// The flags as Python numbers them.
constexpr uint32_t kRegexIgnoreCase = 2;
constexpr uint32_t kRegexLocale = 4;
constexpr uint32_t kRegexMultiline = 8;
constexpr uint32_t kRegexDotAll = 16;
constexpr uint32_t kRegexUnicode = 32;
constexpr uint32_t kRegexVerbose = 64;
constexpr uint32_t kRegexAscii = 256;

// What is wrong with a pattern or a template. position is an index of characters; none where Python gives
// none.
struct RegexError {
  std::string message;
  std::optional<size_t> position;
};

struct RegexSyntax {
  std::string pcre;
  uint32_t flags = 0;  // with those that stand in the pattern
  uint32_t groups = 0;
  std::vector<std::pair<std::string, uint32_t>> names;  // in order of their groups
  std::vector<uint32_t> closeOrder;  // group numbers, in the order of their closing brackets
};

// Throws RegexError. isText: str, not bytes.
RegexSyntax readRegex(const std::u32string& pattern, uint32_t flags, bool isText);

}  // namespace loopscope::python
