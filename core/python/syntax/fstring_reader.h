// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <vector>

#include "core/python/syntax/parser_state.h"
#include "core/python/syntax/string_literal.h"

// The inside of string literals: joins adjacent ones, and in f-strings tells text from expressions by
// CPython 3.11's rules (no backslash, no comment and no quote of the string's own kind inside the braces).

namespace loopscope::python {

class FStringReader {
 public:
  explicit FStringReader(Parser& parser) : m_parser(parser) {}

  // One more literal of an implicit concatenation. Throws SyntaxFailure.
  void add(const Token& token, const StringToken& literal);
  List<FStringPart> finish();

 private:
  struct Cursor {
    std::string_view text;  // the body of the literal
    size_t offset;
    uint32_t line;
    uint32_t column;

    bool atEnd() const { return offset >= text.size(); }
    char peek(size_t ahead = 0) const { return offset + ahead < text.size() ? text[offset + ahead] : '\0'; }
    void advance();
  };

  void readParts(Cursor& cursor, bool isRaw, int level);
  void readText(Cursor& cursor, bool isRaw, int level);
  void readExpression(Cursor& cursor, bool isRaw, int level);
  size_t findExpressionEnd(Cursor& cursor);
  void closeBracket(const Cursor& cursor, std::vector<char>& open);
  Expression* parseExpression(std::string_view text, const Cursor& start);
  char readConversion(Cursor& cursor);
  FString* readSpec(Cursor& cursor, bool isRaw, int level);
  void flushText();
  [[noreturn]] void fail(const std::string& message) const;

  Parser& m_parser;
  SourceRange m_where;  // of the literal, for messages
  std::string m_text;   // literal text not yet in a part
  std::vector<FStringPart> m_parts;
};

// Decodes one piece of literal text; an error is placed at `where`. Throws SyntaxFailure.
void appendLiteralText(std::string_view raw, const StringToken& literal, const SourceRange& where,
                       std::string& out);

}  // namespace loopscope::python
