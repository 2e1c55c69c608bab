// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/python/syntax/lexer_state.h"

// Indentation is measured twice, with tabs to the next multiple of eight and with tabs as one column. Where
// the two disagree on which of two lines is deeper, the mix of tabs and spaces is an error.

namespace loopscope::python {
namespace {

constexpr size_t kMaxIndents = 100;
constexpr uint32_t kTabWidth = 8;
constexpr const char* kInconsistent = "inconsistent use of tabs and spaces in indentation";

}  // namespace

void Lexer::lexIndentation() {
  Position start = here();
  uint32_t column = 0;
  uint32_t altColumn = 0;
  bool continued = false;  // after a backslash the first line's indentation counts
  while (!atEnd()) {
    char c = peek();
    if (c == '\\' && peek(1) == '\n') {
      advance(1);
      advanceOverLineEnd();
      continued = continued || column > 0;
      continue;
    }
    if (c != ' ' && c != '\t' && c != '\f') break;
    advance(1);
    if (continued) continue;
    if (c == '\f') column = altColumn = 0;
    if (c == ' ') column += 1, altColumn += 1;
    if (c == '\t') column = (column / kTabWidth + 1) * kTabWidth, altColumn += 1;
  }
  if (peek() == '#') skipComment();
  if (peek() == '\n') return advanceOverLineEnd();  // nothing on this line: it has no say
  if (atEnd()) return;
  m_atLineStart = false;
  if (column > m_indents.back()) return indentTo(column, altColumn, start);
  dedentTo(column, altColumn, start);
}

void Lexer::indentTo(uint32_t column, uint32_t altColumn, const Position& start) {
  if (m_indents.size() >= kMaxIndents)
    fail("too many levels of indentation", rangeFrom(start), LexErrorRank::WhenFirst, "IndentationError");
  if (altColumn <= m_altIndents.back())
    fail(kInconsistent, rangeFrom(start), LexErrorRank::WhenFirst, "TabError");
  m_indents.push_back(column);
  m_altIndents.push_back(altColumn);
  push(TokenKind::Indent, start);
}

void Lexer::dedentTo(uint32_t column, uint32_t altColumn, const Position& start) {
  while (column < m_indents.back()) {
    m_indents.pop_back();
    m_altIndents.pop_back();
    push(TokenKind::Dedent, start);
  }
  if (column != m_indents.back())
    fail("unindent does not match any outer indentation level", rangeFrom(start), LexErrorRank::WhenFirst,
         "IndentationError");
  if (altColumn != m_altIndents.back())
    fail(kInconsistent, rangeFrom(start), LexErrorRank::WhenFirst, "TabError");
}

}  // namespace loopscope::python
