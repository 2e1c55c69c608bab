// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/python/syntax/fstring_reader.h"

#include <fmt/format.h>

#include "core/base/utf8.h"

namespace loopscope::python {
namespace {

constexpr int kMaxSpecLevel = 2;

// `!=`, `==`, `<=` and `>=` are operators of the expression; a `=`, `!` or `:` alone ends it.
bool endsExpression(char c, char next, char previous) {
  switch (c) {
    case ':':
    case '}':
      return true;
    case '!':
      return next != '=';
    case '=':
      return next != '=' && previous != '=' && previous != '!' && previous != '<' && previous != '>';
    default:
      return false;
  }
}

bool isBlank(std::string_view text) {
  return text.find_first_not_of(" \t\n\f\r") == std::string_view::npos;
}

}  // namespace

void FStringReader::Cursor::advance() {
  bool isLineEnd = text[offset] == '\n';
  nextCodePoint(text, offset);
  line += isLineEnd ? 1 : 0;
  column = isLineEnd ? 1 : column + 1;
}

void FStringReader::add(const Token& token, const StringToken& literal) {
  m_where = token.range;
  if (!literal.isFormatted) return appendLiteralText(literal.body, literal, m_where, m_text);
  auto prefix = static_cast<uint32_t>(literal.bodyOffset);
  Cursor cursor{literal.body, 0, token.range.line, token.range.column + prefix};
  readParts(cursor, literal.isRaw, 0);
}

List<FStringPart> FStringReader::finish() {
  flushText();
  return m_parser.module().list(m_parts);
}

void FStringReader::flushText() {
  if (m_text.empty()) return;
  FStringPart part;
  part.text = m_parser.module().text(m_text);
  m_parts.push_back(part);
  m_text.clear();
}

void FStringReader::fail(const std::string& message) const {
  throw SyntaxFailure{inPythonsWords("f-string" + message, m_where)};
}

// At level 0 to the end of the literal, inside a format spec to the brace that closes it.
void FStringReader::readParts(Cursor& cursor, bool isRaw, int level) {
  while (!cursor.atEnd()) {
    if (cursor.peek() == '{' && (level > 0 || cursor.peek(1) != '{')) {
      readExpression(cursor, isRaw, level);
    } else if (cursor.peek() == '}' && level > 0) {
      return;
    } else {
      readText(cursor, isRaw, level);
    }
  }
}

void FStringReader::readText(Cursor& cursor, bool isRaw, int level) {
  std::string raw;
  while (!cursor.atEnd()) {
    char c = cursor.peek();
    if (c == '{' || c == '}') {
      if (level > 0 || (c == '{' && cursor.peek(1) != '{')) break;
      if (cursor.peek(1) != c) fail(": single '}' is not allowed");
      cursor.advance();  // a doubled brace stands for one
    }
    size_t start = cursor.offset;
    bool isEscape = c == '\\' && !isRaw && cursor.peek(1) != '{' && cursor.peek(1) != '}';
    bool isNamed = isEscape && cursor.peek(1) == 'N' && cursor.peek(2) == '{';
    cursor.advance();
    if (isEscape && !cursor.atEnd()) cursor.advance();
    while (isNamed && !cursor.atEnd() && cursor.text[cursor.offset - 1] != '}') cursor.advance();
    raw += cursor.text.substr(start, cursor.offset - start);
    if (c == '\\' && !isRaw && !isEscape) raw += '\\';  // "\{": the backslash stands for itself
  }
  StringToken literal;
  literal.isRaw = isRaw;
  appendLiteralText(raw, literal, m_where, m_text);
}

void FStringReader::readExpression(Cursor& cursor, bool isRaw, int level) {
  if (level >= kMaxSpecLevel) fail(": expressions nested too deeply");
  cursor.advance();  // {
  Cursor start = cursor;
  size_t end = findExpressionEnd(cursor);
  std::string_view text = cursor.text.substr(start.offset, end - start.offset);
  if (isBlank(text)) fail(": empty expression not allowed");
  FStringPart part;
  part.value = parseExpression(text, start);
  bool showsItself = cursor.peek() == '=';
  if (showsItself) {
    cursor.advance();
    while (!cursor.atEnd() && isBlank(cursor.text.substr(cursor.offset, 1))) cursor.advance();
    m_text += cursor.text.substr(start.offset, cursor.offset - start.offset);
  }
  flushText();
  if (cursor.peek() == '!') part.conversion = readConversion(cursor);
  if (cursor.peek() == ':') part.spec = readSpec(cursor, isRaw, level);
  if (cursor.peek() != '}') fail(": expecting '}'");
  cursor.advance();
  if (showsItself && part.conversion == 0 && part.spec == nullptr) part.conversion = 'r';
  m_parts.push_back(part);
}

// Leaves the cursor on the character that ends the expression.
size_t FStringReader::findExpressionEnd(Cursor& cursor) {
  std::vector<char> open;
  std::string_view quote;  // of the string that we are in, if any
  char previous = '\0';
  for (; !cursor.atEnd(); cursor.advance()) {
    char c = cursor.peek();
    if (c == '\\') fail(" expression part cannot include a backslash");
    std::string_view rest = cursor.text.substr(cursor.offset);
    if (!quote.empty()) {
      if (!rest.starts_with(quote)) continue;
      for (size_t i = 1; i < quote.size(); ++i) cursor.advance();
      quote = {};
    } else if (c == '\'' || c == '"') {
      bool isTriple = rest.size() >= 3 && rest[1] == c && rest[2] == c;
      quote = rest.substr(0, isTriple ? 3 : 1);
      for (size_t i = 1; i < quote.size(); ++i) cursor.advance();
    } else if (c == '#') {
      fail(" expression part cannot include '#'");
    } else if (open.empty() && endsExpression(c, cursor.peek(1), previous)) {
      return cursor.offset;
    } else if (c == '(' || c == '[' || c == '{') {
      open.push_back(c);
    } else if (c == ')' || c == ']' || c == '}') {
      closeBracket(cursor, open);
    }
    previous = c;
  }
  if (!quote.empty()) fail(": unterminated string");
  if (!open.empty()) fail(fmt::format(": unmatched '{}'", open.back()));
  fail(": expecting '}'");
}

void FStringReader::closeBracket(const Cursor& cursor, std::vector<char>& open) {
  char c = cursor.peek();
  if (open.empty()) fail(fmt::format(": unmatched '{}'", c));
  char expected = open.back() == '(' ? ')' : open.back() == '[' ? ']' : '}';
  if (c != expected)
    fail(fmt::format(": closing parenthesis '{}' does not match opening parenthesis '{}'", c, open.back()));
  open.pop_back();
}

Expression* FStringReader::parseExpression(std::string_view text, const Cursor& start) {
  LexOutcome tokens = lex(text, {start.line, start.column, true});
  Parser inner(m_parser.module(), tokens, m_parser.context());
  try {
    return inner.parseFStringExpression();
  } catch (SyntaxFailure& failure) {
    bool isLexical = tokens.error && failure.diagnostic == tokens.error->diagnostic;
    std::string& words = failure.diagnostic.message.text;
    if (!isLexical && !words.starts_with("f-string: ")) words.insert(0, "f-string: ");
    throw;
  }
}

char FStringReader::readConversion(Cursor& cursor) {
  cursor.advance();  // !
  if (cursor.atEnd()) fail(": expecting '}'");
  size_t start = cursor.offset;
  cursor.advance();
  std::string_view name = cursor.text.substr(start, cursor.offset - start);
  if (name != "r" && name != "s" && name != "a")
    fail(": invalid conversion character: expected 's', 'r', or 'a'");
  return name[0];
}

FString* FStringReader::readSpec(Cursor& cursor, bool isRaw, int level) {
  cursor.advance();  // :
  FStringReader inner(m_parser);
  inner.m_where = m_where;
  inner.readParts(cursor, isRaw, level + 1);
  auto* spec = m_parser.module().make<FString>(m_where);
  spec->parts = inner.finish();
  return spec;
}

void appendLiteralText(std::string_view raw, const StringToken& literal, const SourceRange& where,
                       std::string& out) {
  if (literal.isRaw) {
    out += raw;
    return;
  }
  const std::optional<std::string> error = decodeEscapes(raw, literal.isBytes, out);
  if (error) throw SyntaxFailure{inPythonsWords(*error, where)};
}

Expression* Parser::parseFStringExpression() {
  Deeper deeper(*this);
  Expression* expression = at(TokenKind::Yield) ? parseYield() : nullptr;
  if (expression == nullptr) {
    SourceRange start = token().range;
    expression = parseStarNamedExpression();
    if (at(TokenKind::Comma)) {
      std::vector<Expression*> elements = parseStarNamedList(expression, TokenKind::EndOfFile);
      auto* tuple = m_module.make<TupleDisplay>(since(start));
      tuple->elements = m_module.list(elements);
      expression = tuple;
    } else if (atComprehension()) {
      expression = parseComprehension(ComprehensionKind::Generator, start, expression, nullptr);
    } else if (expression->kind == ExpressionKind::Starred) {
      fail("cannot use starred expression here", expression->range);
    }
  }
  expect(TokenKind::EndOfFile);
  return expression;
}

Expression* Parser::parseStrings() {
  SourceRange start = token().range;
  FStringReader reader(*this);
  std::string bytes;
  bool isFormatted = false;
  bool isBytes = splitStringToken(token().text).isBytes;
  while (at(TokenKind::String)) {
    const Token& piece = m_tokens[m_index++];
    StringToken literal = splitStringToken(piece.text);
    if (literal.isBytes != isBytes) fail("cannot mix bytes and nonbytes literals", start);
    isFormatted = isFormatted || literal.isFormatted;
    if (!isBytes) {
      reader.add(piece, literal);
      continue;
    }
    if (countCodePoints(literal.body) != literal.body.size())
      fail("bytes can only contain ASCII literal characters", piece.range);
    appendLiteralText(literal.body, literal, piece.range, bytes);
  }
  SourceRange range = since(start);
  if (isBytes) {
    auto* node = m_module.make<BytesLiteral>(range);
    node->bytes = m_module.text(bytes);
    return node;
  }
  List<FStringPart> parts = reader.finish();
  if (isFormatted) {
    auto* node = m_module.make<FString>(range);
    node->parts = parts;
    return node;
  }
  auto* node = m_module.make<StringLiteral>(range);
  if (!parts.empty()) node->text = parts[0].text;
  return node;
}

}  // namespace loopscope::python
