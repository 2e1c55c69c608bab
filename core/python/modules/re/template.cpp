// SPDX-License-Identifier: GPL-3.0-or-later
#include <fmt/format.h>

#include <algorithm>

#include "core/base/utf8.h"
#include "core/python/modules/re/regex.h"
#include "core/python/syntax/identifier_chars.h"
#include "core/runtime/operations_inline.h"
#include "core/runtime/str.h"

// The text that sub and expand put in place of a match: \1, \g<name> and escapes mean something in it.

namespace loopscope::python {
namespace {

using runtime::Runtime;
using runtime::Str;

bool isDigit(char c) {
  return c >= '0' && c <= '9';
}
bool isOctal(char c) {
  return c >= '0' && c <= '7';
}

class Reader {
 public:
  Reader(Runtime& runtime, const Pattern& pattern, std::string_view text)
      : m_runtime(runtime), m_pattern(pattern), m_text(text) {}

  bool atEnd() const { return m_at >= m_text.size(); }

  // Appends to text, or gives the group that stands there.
  std::optional<uint32_t> read(std::string& text) {
    const char c = m_text[m_at++];
    if (c != '\\') {
      text += c;
      return std::nullopt;
    }
    const size_t backslash = m_at - 1;
    if (atEnd()) fail("bad escape (end of pattern)", backslash);
    const char letter = m_text[m_at++];
    if (letter == 'g') return named();
    if (letter == '0') {
      uint32_t code = 0;
      for (int i = 0; i < 2 && !atEnd() && isOctal(m_text[m_at]); ++i) code = code * 8 + digit();
      append(text, code);
      return std::nullopt;
    }
    if (isDigit(letter)) return numbered(text, backslash);
    static constexpr std::string_view kLetters = "abfnrtv\\";
    static constexpr std::string_view kMeanings = "\a\b\f\n\r\t\v\\";
    const size_t place = kLetters.find(letter);
    if (place != std::string_view::npos) {
      text += kMeanings[place];
    } else if ((letter >= 'a' && letter <= 'z') || (letter >= 'A' && letter <= 'Z')) {
      fail(fmt::format("bad escape \\{}", letter), backslash);
    } else {
      text += '\\';
      text += letter;
    }
    return std::nullopt;
  }

 private:
  uint32_t digit() { return static_cast<uint32_t>(m_text[m_at++] - '0'); }
  void append(std::string& text, uint32_t code) const {
    if (m_pattern.isText()) {
      appendUtf8(text, code);
    } else {
      text += static_cast<char>(code);
    }
  }
  [[noreturn]] void fail(std::string message, size_t offset) const {
    throw RegexError{std::move(message), countCodePoints(m_text.substr(0, offset))};
  }

  std::optional<uint32_t> numbered(std::string& text, size_t backslash) {
    const size_t first = backslash + 1;
    if (!atEnd() && isDigit(m_text[m_at])) {
      const bool isThree = m_at + 1 < m_text.size() && isOctal(m_text[first]) && isOctal(m_text[m_at]) &&
                           isOctal(m_text[m_at + 1]);
      if (isThree) {
        m_at = first;
        const uint32_t code = digit() * 64 + digit() * 8 + digit();
        if (code > 0377) {
          fail(fmt::format("octal escape value {} outside of range 0-0o377", m_text.substr(backslash, 4)),
               backslash);
        }
        append(text, code);
        return std::nullopt;
      }
      ++m_at;
    }
    uint32_t number = 0;
    for (size_t i = first; i < m_at; ++i) number = number * 10 + static_cast<uint32_t>(m_text[i] - '0');
    return checked(number, first);
  }

  uint32_t checked(uint32_t number, size_t offset) const {
    if (number > m_pattern.syntax().groups) fail(fmt::format("invalid group reference {}", number), offset);
    return number;
  }

  // \g<name> and \g<1>
  uint32_t named() {
    if (atEnd() || m_text[m_at] != '<') fail("missing <", m_at);
    const size_t nameAt = ++m_at;
    const size_t end = m_text.find('>', nameAt);
    const std::string_view name = m_text.substr(nameAt, end == std::string_view::npos ? end : end - nameAt);
    if (name.empty()) fail("missing group name", nameAt);
    if (end == std::string_view::npos) fail("missing >, unterminated name", nameAt);
    m_at = end + 1;
    if (std::all_of(name.begin(), name.end(), isDigit)) {
      uint32_t number = 0;
      for (const char c : name)
        number = std::min<uint32_t>(number * 10 + static_cast<uint32_t>(c - '0'), 1'000'000);
      return checked(number, nameAt);
    }
    for (const auto& [known, number] : m_pattern.syntax().names) {
      if (known == name) return number;
    }
    size_t position = 0;
    bool isName = startsIdentifier(nextCodePoint(name, position));
    while (isName && position < name.size()) isName = continuesIdentifier(nextCodePoint(name, position));
    if (!isName) fail(fmt::format("bad character in group name '{}'", name), nameAt);
    m_runtime.raise(m_runtime.types().indexError, fmt::format("unknown group name '{}'", name));
  }

  Runtime& m_runtime;
  const Pattern& m_pattern;
  std::string_view m_text;
  size_t m_at = 0;
};

}  // namespace

RegexTemplate::RegexTemplate(Runtime& runtime, const Pattern& pattern, std::string_view text) {
  Reader reader(runtime, pattern, text);
  std::string literal;
  while (!reader.atEnd()) {
    const std::optional<uint32_t> group = reader.read(literal);
    if (!group) continue;
    m_parts.push_back({std::exchange(literal, {}), group});
  }
  m_parts.push_back({std::move(literal), std::nullopt});
}

std::string RegexTemplate::expand(const Match& match) const {
  std::string out;
  const std::string_view subject = match.pattern->subject(match.string);
  for (const Part& part : m_parts) {
    out += part.text;
    if (!part.group || match.spans[size_t{2} * *part.group] == kUnsetSpan) continue;
    const size_t start = match.spans[size_t{2} * *part.group];
    out += subject.substr(start, match.spans[size_t{2} * *part.group + 1] - start);
  }
  return out;
}

}  // namespace loopscope::python
