// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/python/syntax/string_literal.h"

#include <fmt/format.h>
#include <unicode/uchar.h>

#include <algorithm>

#include "core/base/utf8.h"

namespace loopscope::python {
namespace {

int hexValue(char c) {
  if (c >= '0' && c <= '9') return c - '0';
  if (c >= 'a' && c <= 'f') return c - 'a' + 10;
  if (c >= 'A' && c <= 'F') return c - 'A' + 10;
  return -1;
}

// Characters that have no name, only aliases; -1: none of them.
int32_t controlNamed(const std::string& name) {
  struct Alias {
    std::string_view name;
    int32_t character;
  };
  static constexpr Alias kAliases[] = {
      {"NULL", 0},       {"NUL", 0},      {"ALERT", 7},     {"BEL", 7},
      {"BACKSPACE", 8},  {"BS", 8},       {"TAB", 9},       {"CHARACTER TABULATION", 9},
      {"LINE FEED", 10}, {"LF", 10},      {"NEW LINE", 10}, {"FORM FEED", 12},
      {"FF", 12},        {"CR", 13},      {"ESCAPE", 27},   {"CARRIAGE RETURN", 13},
      {"ESC", 27},       {"DELETE", 127}, {"DEL", 127},     {"NEXT LINE", 0x85},
      {"NBSP", 0xa0},    {"SHY", 0xad},   {"ZWSP", 0x200b}, {"ZWNJ", 0x200c},
      {"ZWJ", 0x200d},   {"BOM", 0xfeff}, {"WJ", 0x2060},   {"BYTE ORDER MARK", 0xfeff},
  };
  const auto upper = [](char c) { return c >= 'a' && c <= 'z' ? static_cast<char>(c - 32) : c; };
  std::string wanted = name;
  std::transform(wanted.begin(), wanted.end(), wanted.begin(), upper);
  for (const Alias& alias : kAliases) {
    if (alias.name == wanted) return alias.character;
  }
  return -1;
}

class EscapeDecoder {
 public:
  EscapeDecoder(std::string_view raw, bool isBytes, std::string& out)
      : m_raw(raw), m_isBytes(isBytes), m_out(out) {}

  std::optional<std::string> run() {
    while (m_at < m_raw.size() && !m_error) {
      size_t backslash = m_raw.find('\\', m_at);
      if (backslash == std::string_view::npos || backslash + 1 == m_raw.size()) {
        m_out += m_raw.substr(m_at);
        break;
      }
      m_out += m_raw.substr(m_at, backslash - m_at);
      m_at = backslash + 1;
      escape(m_raw[m_at++]);
    }
    return m_error;
  }

 private:
  void escape(char c) {
    switch (c) {
      case '\n':
        return;
      case '\\':
      case '\'':
      case '"':
        m_out += c;
        return;
      case 'a':
        m_out += '\a';
        return;
      case 'b':
        m_out += '\b';
        return;
      case 'f':
        m_out += '\f';
        return;
      case 'n':
        m_out += '\n';
        return;
      case 'r':
        m_out += '\r';
        return;
      case 't':
        m_out += '\t';
        return;
      case 'v':
        m_out += '\v';
        return;
      case 'x':
        return hexEscape(c, 2);
      case 'u':
      case 'U':
        if (!m_isBytes) return hexEscape(c, c == 'u' ? 4 : 8);
        break;
      case 'N':
        if (!m_isBytes) return namedEscape();
        break;
      default:
        if (c >= '0' && c <= '7') return octalEscape(c - '0');
    }
    m_out += '\\';
    m_out += c;
  }

  void append(uint32_t value) {
    if (m_isBytes) {
      m_out += static_cast<char>(value & 0xff);
    } else {
      appendUtf8(m_out, value);
    }
  }

  void octalEscape(int first) {
    auto value = static_cast<uint32_t>(first);
    for (int i = 0; i < 2 && m_at < m_raw.size() && m_raw[m_at] >= '0' && m_raw[m_at] <= '7'; ++i)
      value = value * 8 + static_cast<uint32_t>(m_raw[m_at++] - '0');
    append(value);
  }

  void hexEscape(char letter, int digits) {
    size_t start = m_at - 2;
    uint32_t value = 0;
    for (int i = 0; i < digits; ++i) {
      int digit = m_at < m_raw.size() ? hexValue(m_raw[m_at]) : -1;
      if (digit < 0) return truncated(letter, digits, start);
      value = value * 16 + static_cast<uint32_t>(digit);
      ++m_at;
    }
    if (value > 0x10ffff) return unicodeError(start, "illegal Unicode character");
    append(value);
  }

  void truncated(char letter, int digits, size_t start) {
    if (m_isBytes) {
      m_error = fmt::format("(value error) invalid \\x escape at position {}", start);
    } else {
      unicodeError(start, fmt::format("truncated \\{}{} escape", letter,
                                      std::string(static_cast<size_t>(digits), 'X')));
    }
  }

  void namedEscape() {
    size_t start = m_at - 2;
    size_t close = m_at < m_raw.size() && m_raw[m_at] == '{' ? m_raw.find('}', m_at) : std::string_view::npos;
    if (close == std::string_view::npos || close == m_at + 1)
      return unicodeError(start, "malformed \\N character escape");
    const std::string name(m_raw.substr(m_at + 1, close - m_at - 1));
    m_at = close + 1;
    UErrorCode error = U_ZERO_ERROR;
    UChar32 character = u_charFromName(U_UNICODE_CHAR_NAME, name.c_str(), &error);
    if (U_FAILURE(error)) {
      error = U_ZERO_ERROR;
      character = u_charFromName(U_CHAR_NAME_ALIAS, name.c_str(), &error);
    }
    if (U_FAILURE(error)) character = controlNamed(name);
    if (character < 0) return unicodeError(start, "unknown Unicode character name");
    append(static_cast<uint32_t>(character));
  }

  // CPython counts in a copy of the text in which a character beyond ASCII takes ten: \U and eight digits.
  size_t pythonOffset(size_t offset) const {
    size_t result = 0;
    for (size_t i = 0; i < offset;) result += nextCodePoint(m_raw, i) < 0x80 ? 1 : 10;
    return result;
  }

  void unicodeError(size_t start, std::string_view reason) {
    size_t last = m_at == 0 ? 0 : m_at - 1;
    m_error = fmt::format("(unicode error) 'unicodeescape' codec can't decode bytes in position {}-{}: {}",
                          pythonOffset(start), pythonOffset(last), reason);
  }

  std::string_view m_raw;
  bool m_isBytes;
  std::string& m_out;
  size_t m_at = 0;
  std::optional<std::string> m_error;
};

}  // namespace

StringToken splitStringToken(std::string_view tokenText) {
  StringToken result;
  size_t at = 0;
  for (; tokenText[at] != '"' && tokenText[at] != '\''; ++at) {
    char c = tokenText[at];
    result.isBytes = result.isBytes || c == 'b' || c == 'B';
    result.isRaw = result.isRaw || c == 'r' || c == 'R';
    result.isFormatted = result.isFormatted || c == 'f' || c == 'F';
  }
  size_t rest = tokenText.size() - at;
  bool isTriple = rest >= 6 && tokenText[at + 1] == tokenText[at] && tokenText[at + 2] == tokenText[at];
  size_t quotes = isTriple ? 3 : 1;
  result.bodyOffset = at + quotes;
  result.body = tokenText.substr(result.bodyOffset, rest - 2 * quotes);
  return result;
}

std::optional<std::string> decodeEscapes(std::string_view raw, bool isBytes, std::string& out) {
  return EscapeDecoder(raw, isBytes, out).run();
}

}  // namespace loopscope::python
