// SPDX-License-Identifier: GPL-3.0-or-later
#include <fmt/format.h>

#include "core/python/modules/re/reader.h"

// Single characters, escapes and sets of a regular expression.

namespace loopscope::python {
namespace {

bool isOctal(char32_t c) {
  return c >= '0' && c <= '7';
}
bool isDigit(char32_t c) {
  return c >= '0' && c <= '9';
}
bool isAsciiLetter(char32_t c) {
  return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

int hexValue(char32_t c) {
  if (isDigit(c)) return static_cast<int>(c - '0');
  if (c >= 'a' && c <= 'f') return static_cast<int>(c - 'a') + 10;
  return c >= 'A' && c <= 'F' ? static_cast<int>(c - 'A') + 10 : -1;
}

}  // namespace

// Whatever it means elsewhere, by number it is only itself.
std::string RegexReader::literalText(char32_t c) {
  if (isAsciiLetter(c) || isDigit(c)) return std::string(1, static_cast<char>(c));
  return fmt::format("\\x{{{:x}}}", static_cast<uint32_t>(c));
}

void RegexReader::literal(char32_t c) {
  m_out += literalText(c);
}

char32_t RegexReader::hexEscape(size_t backslash, size_t digits) {
  uint64_t code = 0;
  for (size_t i = 0; i < digits; ++i) {
    const int value = atEnd() ? -1 : hexValue(peek());
    if (value < 0) fail("incomplete escape " + textOf(backslash, m_at), backslash);
    code = code * 16 + static_cast<uint64_t>(value);
    ++m_at;
  }
  if (code > 0x10ffff) fail("bad escape " + textOf(backslash, m_at), backslash);
  return static_cast<char32_t>(code);
}

// The escapes that mean the same inside and outside sets. The letter has been read.
RegexReader::Character RegexReader::characterEscape(size_t backslash, char32_t letter, bool inSet) {
  static constexpr std::u32string_view kLetters = U"afnrtv\\";
  static constexpr std::u32string_view kMeanings = U"\a\f\n\r\t\v\\";
  static constexpr std::u32string_view kCategories = U"dDsSwW";
  if (const size_t place = kLetters.find(letter); place != std::u32string_view::npos) {
    return {kMeanings[place], {}};
  }
  if (kCategories.find(letter) != std::u32string_view::npos) {
    return {0, std::string("\\") + static_cast<char>(letter)};
  }
  if (letter == 'x') return {hexEscape(backslash, 2), {}};
  if (m_isText && letter == 'u') return {hexEscape(backslash, 4), {}};
  if (m_isText && letter == 'U') return {hexEscape(backslash, 8), {}};
  if (m_isText && letter == 'N' && peek() == '{') {
    fail("characters by name, \\N{...}, are not supported here; write \\u and the number", backslash);
  }
  if (isOctal(letter) && (inSet || letter == '0')) {
    uint32_t code = letter - '0';
    for (size_t digits = 1; digits < 3 && !atEnd() && isOctal(peek()); ++digits) {
      code = code * 8 + (m_pattern[m_at++] - '0');
    }
    if (code > 0377) {
      fail(fmt::format("octal escape value {} outside of range 0-0o377", textOf(backslash, m_at)), backslash);
    }
    return {code, {}};
  }
  if (isAsciiLetter(letter) || isDigit(letter)) fail("bad escape " + textOf(backslash, m_at), backslash);
  return {letter, {}};
}

// A reference to a group, or an octal number of three digits.
RegexReader::Item RegexReader::reference(size_t backslash) {
  const size_t first = backslash + 1;
  size_t end = first + 1;
  if (end < m_pattern.size() && isDigit(m_pattern[end])) {
    const bool isThree = end + 1 < m_pattern.size() && isOctal(m_pattern[first]) && isOctal(m_pattern[end]) &&
                         isOctal(m_pattern[end + 1]);
    if (isThree) {
      m_at = end + 2;
      const uint32_t code =
          (m_pattern[first] - '0') * 64 + (m_pattern[end] - '0') * 8 + (m_pattern[end + 1] - '0');
      if (code > 0377) {
        fail(fmt::format("octal escape value {} outside of range 0-0o377", textOf(backslash, m_at)),
             backslash);
      }
      literal(code);
      return {ItemKind::Other, {1, 1}};
    }
    ++end;
  }
  m_at = end;
  uint32_t number = 0;
  for (size_t i = first; i < end; ++i) number = number * 10 + (m_pattern[i] - '0');
  if (number > m_groups.size()) fail(fmt::format("invalid group reference {}", number), first);
  if (m_groups[number - 1].isOpen) fail("cannot refer to an open group", backslash);
  m_out += fmt::format("\\g{{{}}}", number);
  return {ItemKind::Other, m_groups[number - 1].width};
}

RegexReader::Item RegexReader::escape() {
  const size_t backslash = m_at - 1;
  if (atEnd()) fail("bad escape (end of pattern)", backslash);
  const char32_t letter = m_pattern[m_at++];
  switch (letter) {
    case 'A':
    case 'b':
    case 'B':
      m_out += '\\';
      m_out += static_cast<char>(letter);
      return {ItemKind::Anchor, {}};
    case 'Z':
      m_out += "\\z";
      return {ItemKind::Anchor, {}};
    default:
      break;
  }
  if (isDigit(letter) && letter != '0') return reference(backslash);
  const Character character = characterEscape(backslash, letter, false);
  if (character.category.empty()) {
    literal(character.code);
  } else if (letter == 's' && m_isText) {
    m_out += "[\\s\\x1c-\\x1f]";  // Python counts the separators of ASCII as white space
  } else if (letter == 'S' && m_isText) {
    m_out += "[^\\s\\x1c-\\x1f]";
  } else {
    m_out += character.category;
  }
  return {ItemKind::Other, {1, 1}};
}

RegexReader::Character RegexReader::setCharacter() {
  const size_t start = m_at;
  const char32_t c = m_pattern[m_at++];
  if (c != '\\') return {c, {}};
  if (atEnd()) fail("bad escape (end of pattern)", start);
  const char32_t letter = m_pattern[m_at++];
  if (letter == 'b') return {'\b', {}};
  return characterEscape(start, letter, true);
}

std::string RegexReader::setItem(const Character& character) const {
  if (character.category.empty()) return literalText(character.code);
  return character.category == "\\s" && m_isText ? "\\s\\x1c-\\x1f" : character.category;
}

RegexReader::Item RegexReader::set() {
  const size_t start = m_at - 1;
  m_out += '[';
  if (takes('^')) m_out += '^';
  const size_t first = m_at;
  while (true) {
    if (atEnd()) fail("unterminated character set", start);
    const size_t itemAt = m_at;
    if (peek() == ']' && m_at > first) break;
    const Character low = setCharacter();
    if (peek() != '-' || atEnd()) {
      m_out += setItem(low);
      continue;
    }
    ++m_at;
    if (atEnd()) fail("unterminated character set", start);
    if (peek() == ']') {  // a minus at the end is one
      m_out += setItem(low) + "\\-";
      break;
    }
    const Character high = setCharacter();
    if (!low.category.empty() || !high.category.empty() || high.code < low.code) {
      fail("bad character range " + textOf(itemAt, m_at), itemAt);
    }
    m_out += setItem(low) + "-" + setItem(high);
  }
  ++m_at;
  m_out += ']';
  return {ItemKind::Other, {1, 1}};
}

}  // namespace loopscope::python
