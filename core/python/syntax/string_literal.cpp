// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/python/syntax/string_literal.h"

#include <fmt/format.h>

#include "core/base/utf8.h"

namespace loopscope::python {
namespace {

int hexValue(char c) {
  if (c >= '0' && c <= '9') return c - '0';
  if (c >= 'a' && c <= 'f') return c - 'a' + 10;
  if (c >= 'A' && c <= 'F') return c - 'A' + 10;
  return -1;
}

class EscapeDecoder {
 public:
  EscapeDecoder(std::string_view raw, bool isBytes, std::string& out)
      : m_raw(raw), m_isBytes(isBytes), m_out(out) {}

  DecodeOutcome run() {
    while (m_at < m_raw.size() && !m_outcome.error) {
      size_t backslash = m_raw.find('\\', m_at);
      if (backslash == std::string_view::npos || backslash + 1 == m_raw.size()) {
        m_out += m_raw.substr(m_at);
        break;
      }
      m_out += m_raw.substr(m_at, backslash - m_at);
      m_at = backslash + 1;
      escape(m_raw[m_at++]);
    }
    return m_outcome;
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
      m_outcome.error = fmt::format("(value error) invalid \\x escape at position {}", start);
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
    m_outcome.usesNamedCharacter = true;
    m_at = close + 1;
    append(0xfffd);
  }

  // CPython counts in a copy of the text where every character beyond ASCII is written as \UXXXXXXXX.
  size_t pythonOffset(size_t offset) const {
    size_t result = 0;
    for (size_t i = 0; i < offset;) result += nextCodePoint(m_raw, i) < 0x80 ? 1 : 10;
    return result;
  }

  void unicodeError(size_t start, std::string_view reason) {
    size_t last = m_at == 0 ? 0 : m_at - 1;
    m_outcome.error =
        fmt::format("(unicode error) 'unicodeescape' codec can't decode bytes in position {}-{}: {}",
                    pythonOffset(start), pythonOffset(last), reason);
  }

  std::string_view m_raw;
  bool m_isBytes;
  std::string& m_out;
  size_t m_at = 0;
  DecodeOutcome m_outcome;
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

DecodeOutcome decodeEscapes(std::string_view raw, bool isBytes, std::string& out) {
  return EscapeDecoder(raw, isBytes, out).run();
}

}  // namespace loopscope::python
