// SPDX-License-Identifier: GPL-3.0-or-later
#include <fmt/format.h>

#include <algorithm>
#include <iterator>

#include "core/base/utf8.h"
#include "core/python/syntax/identifier_chars.h"
#include "core/python/syntax/lexer_state.h"

// Number literals. What follows a number must not look like more of it: `1_000`, `0x_ff`, `1e5` are whole,
// `1_`, `0b2`, `5x` are errors; `1if x else y` is allowed, as in CPython.

namespace loopscope::python {
namespace {

bool isDigit(char c) {
  return c >= '0' && c <= '9';
}

bool isDigitOf(int base, char c) {
  if (base == 16) return isDigit(c) || (c >= 'a' && c <= 'f') || (c >= 'A' && c <= 'F');
  return c >= '0' && c < '0' + base;
}

bool keywordMayFollow(std::string_view rest) {
  constexpr std::string_view kWords[] = {"and", "else", "for", "if", "in", "is", "or", "not"};
  return std::any_of(std::begin(kWords), std::end(kWords),
                     [rest](std::string_view word) { return rest.starts_with(word); });
}

}  // namespace

void Lexer::lexNumber() {
  Position start = here();
  char marker = peek(1);
  if (peek() == '0' && (marker == 'x' || marker == 'X')) return lexRadix(start, 16, "hexadecimal");
  if (peek() == '0' && (marker == 'o' || marker == 'O')) return lexRadix(start, 8, "octal");
  if (peek() == '0' && (marker == 'b' || marker == 'B')) return lexRadix(start, 2, "binary");
  lexDecimal(start);
}

void Lexer::lexRadix(const Position& start, int base, const char* name) {
  advance(2);
  do {
    if (peek() == '_') advance(1);
    if (!isDigitOf(base, peek())) {
      if (isDigit(peek())) failHere(fmt::format("invalid digit '{}' in {} literal", peek(), name));
      m_offset -= 1;  // the mark sits on the last good character
      failHere(fmt::format("invalid {} literal", name));
    }
    while (isDigitOf(base, peek())) advance(1);
  } while (peek() == '_');
  if (isDigit(peek())) failHere(fmt::format("invalid digit '{}' in {} literal", peek(), name));
  endNumber(start, name);
}

// Digits with single underscores between them.
bool Lexer::lexDigits(const char* name) {
  if (!isDigit(peek())) return false;
  while (true) {
    while (isDigit(peek())) advance(1);
    if (peek() != '_') return true;
    advance(1);
    if (isDigit(peek())) continue;
    m_offset -= 1;
    failHere(fmt::format("invalid {} literal", name));
  }
}

void Lexer::lexDecimal(const Position& start) {
  lexDigits("decimal");
  bool isInt = true;
  if (peek() == '.') {
    advance(1);
    isInt = false;
    lexDigits("decimal");
  }
  if (peek() == 'e' || peek() == 'E') {
    bool hasSign = peek(1) == '+' || peek(1) == '-';
    if (isDigit(peek(hasSign ? 2 : 1))) {
      advance(hasSign ? 2 : 1);
      isInt = false;
      lexDigits("decimal");
    } else if (hasSign) {
      failHere("invalid decimal literal");
    }
  }
  bool isImaginary = peek() == 'j' || peek() == 'J';
  if (isImaginary) advance(1);
  std::string_view text = m_source.substr(start.offset, m_offset - start.offset);
  bool isZero = text.find_first_not_of("0_") == std::string_view::npos;
  if (isInt && !isImaginary && text[0] == '0' && !isZero) {
    Position end = here();
    fail(
        "leading zeros in decimal integer literals are not permitted; use an 0o prefix for octal "
        "integers",
        {start.line, start.column, end.line, end.column});
  }
  endNumber(start, isImaginary ? "imaginary" : "decimal");
}

void Lexer::endNumber(const Position& start, const char* name) {
  if (!atEnd() && !keywordMayFollow(m_source.substr(m_offset))) {
    size_t next = m_offset;
    if (startsIdentifier(nextCodePoint(m_source, next))) {
      m_offset -= 1;
      failHere(fmt::format("invalid {} literal", name));
    }
  }
  push(TokenKind::Number, start);
}

}  // namespace loopscope::python
