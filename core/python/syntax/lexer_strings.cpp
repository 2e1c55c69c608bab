// SPDX-License-Identifier: GPL-3.0-or-later
#include <fmt/format.h>

#include "core/python/syntax/lexer_state.h"

// String literals, only as far as their extent: prefix, quotes, and where they end. What is inside is decoded
// by the parser (string_literal.h, parser_fstrings.cpp).

namespace loopscope::python {
namespace {

char lower(char c) {
  return c >= 'A' && c <= 'Z' ? static_cast<char>(c + ('a' - 'A')) : c;
}

// The prefixes of Python 3.11, in any case and order: r, u, b, f, br, fr.
size_t prefixLength(std::string_view text) {
  auto isQuote = [text](size_t at) { return at < text.size() && (text[at] == '"' || text[at] == '\''); };
  if (isQuote(0)) return 0;
  char first = text.empty() ? '\0' : lower(text[0]);
  if (isQuote(1) && (first == 'r' || first == 'u' || first == 'b' || first == 'f')) return 1;
  char second = text.size() < 2 ? '\0' : lower(text[1]);
  bool isPair =
      (first == 'r' && (second == 'b' || second == 'f')) || (second == 'r' && (first == 'b' || first == 'f'));
  return isPair && isQuote(2) ? 2 : std::string_view::npos;
}

}  // namespace

bool Lexer::startsString() const {
  return prefixLength(m_source.substr(m_offset, 3)) != std::string_view::npos;
}

void Lexer::lexString() {
  Position start = here();
  advance(prefixLength(m_source.substr(m_offset, 3)));
  char quote = peek();
  bool isTriple = peek(1) == quote && peek(2) == quote;
  size_t quotes = isTriple ? 3 : 1;
  advance(quotes);
  size_t run = 0;  // of closing quotes
  while (run < quotes) {
    if (atEnd() || (peek() == '\n' && !isTriple)) {
      const char* what =
          isTriple ? "unterminated triple-quoted string literal" : "unterminated string literal";
      uint32_t lastLine = m_line;
      if (atEnd() && m_offset > 0 && m_source[m_offset - 1] == '\n') lastLine -= 1;
      fail(fmt::format("{} (detected at line {})", what, lastLine),
           {start.line, start.column, start.line, start.column + 1});
    }
    run = peek() == quote ? run + 1 : 0;
    if (peek() == '\\') advance(1);
    if (atEnd()) continue;
    if (peek() == '\n') {
      advanceOverLineEnd();
    } else {
      advanceOverCodePoint();
    }
  }
  push(TokenKind::String, start);
}

}  // namespace loopscope::python
