// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/python/syntax/lexer.h"

// The inside of the lexer, shared by the files that implement it: lexer.cpp (lines, names, operators),
// lexer_indentation.cpp, lexer_numbers.cpp, lexer_strings.cpp.

namespace loopscope::python {

class Lexer {
 public:
  Lexer(std::string_view source, LexStart start);
  LexOutcome run();

 private:
  struct Position {
    size_t offset;
    uint32_t line;
    uint32_t column;
  };
  struct Bracket {
    char opener;
    SourceRange range;
  };
  struct Stop {};  // thrown after m_outcome.error is set

  // 0 at the end; the normalized source holds no NUL.
  char peek(size_t ahead = 0) const {
    return m_offset + ahead < m_source.size() ? m_source[m_offset + ahead] : '\0';
  }
  bool atEnd() const { return m_offset >= m_source.size(); }
  void advance(size_t bytes) { m_offset += bytes; }  // ASCII only, no line end
  void advanceOverLineEnd();
  void advanceOverCodePoint();

  Position here() const;
  SourceRange rangeFrom(const Position& start) const;
  void push(TokenKind kind, const Position& start);
  [[noreturn]] void fail(std::string message, SourceRange where, LexErrorRank rank = LexErrorRank::Always,
                         std::string type = "SyntaxError");
  [[noreturn]] void failHere(std::string message);

  void lexAll();
  void lexIndentation();
  void indentTo(uint32_t column, uint32_t altColumn, const Position& start);
  void dedentTo(uint32_t column, uint32_t altColumn, const Position& start);
  void lexToken();
  void lexName();
  void lexOperator();
  void lexLineEnd();
  void lexBackslash();
  void skipComment();
  void openBracket(char opener, const Position& start);
  void closeBracket(char closer, const Position& start);
  void finish();

  void lexNumber();
  void lexRadix(const Position& start, int base, const char* name);
  void lexDecimal(const Position& start);
  bool lexDigits(const char* name);
  void endNumber(const Position& start, const char* name);

  bool startsString() const;
  void lexString();

  std::string_view m_source;
  size_t m_offset = 0;
  uint32_t m_line;
  uint32_t m_firstColumn;   // of the line's first byte, from 1; not 1 only where a piece begins
  size_t m_lineStart = 0;   // offset of that byte
  size_t m_extraBytes = 0;  // in this line so far: bytes that are not the first of their code point
  uint32_t m_baseDepth;     // brackets open around a piece
  bool m_atLineStart;
  std::vector<uint32_t> m_indents{0};
  std::vector<uint32_t> m_altIndents{0};  // the same with tabs counted as one column
  std::vector<Bracket> m_brackets;
  LexOutcome m_outcome;
};

}  // namespace loopscope::python
