// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/python/syntax/lexer.h"

#include <fmt/format.h>

#include <array>
#include <unordered_map>

#include "core/base/utf8.h"
#include "core/python/syntax/identifier_chars.h"
#include "core/python/syntax/lexer_state.h"

namespace loopscope::python {

using enum TokenKind;

namespace {

constexpr size_t kMaxOpenBrackets = 200;

const std::unordered_map<std::string_view, TokenKind>& keywords() {
  static const std::unordered_map<std::string_view, TokenKind> table = {
      {"and", And},     {"as", As},       {"assert", Assert},     {"async", Async}, {"await", Await},
      {"break", Break}, {"class", Class}, {"continue", Continue}, {"def", Def},     {"del", Del},
      {"elif", Elif},   {"else", Else},   {"except", Except},     {"False", False}, {"finally", Finally},
      {"for", For},     {"from", From},   {"global", Global},     {"if", If},       {"import", Import},
      {"in", In},       {"is", Is},       {"lambda", Lambda},     {"None", None},   {"nonlocal", Nonlocal},
      {"not", Not},     {"or", Or},       {"pass", Pass},         {"raise", Raise}, {"return", Return},
      {"True", True},   {"try", Try},     {"while", While},       {"with", With},   {"yield", Yield},
  };
  return table;
}

struct Operator {
  std::string_view text;
  TokenKind kind;
};

// Longest first: the first that fits is the one.
constexpr Operator kOperators[] = {
    {"**=", DoubleStarEqual},
    {"//=", DoubleSlashEqual},
    {"<<=", LeftShiftEqual},
    {">>=", RightShiftEqual},
    {"...", Ellipsis},
    {"**", DoubleStar},
    {"//", DoubleSlash},
    {"<<", LeftShift},
    {">>", RightShift},
    {"<=", LessEqual},
    {">=", GreaterEqual},
    {"==", EqualEqual},
    {"!=", NotEqual},
    {"->", Arrow},
    {":=", ColonEqual},
    {"+=", PlusEqual},
    {"-=", MinusEqual},
    {"*=", StarEqual},
    {"/=", SlashEqual},
    {"%=", PercentEqual},
    {"@=", AtEqual},
    {"&=", AmpersandEqual},
    {"|=", BarEqual},
    {"^=", CaretEqual},
    {"+", Plus},
    {"-", Minus},
    {"*", Star},
    {"/", Slash},
    {"%", Percent},
    {"@", At},
    {"&", Ampersand},
    {"|", Bar},
    {"^", Caret},
    {"~", Tilde},
    {"<", Less},
    {">", Greater},
    {"=", Equal},
    {"(", LeftParen},
    {")", RightParen},
    {"[", LeftBracket},
    {"]", RightBracket},
    {"{", LeftBrace},
    {"}", RightBrace},
    {",", Comma},
    {":", Colon},
    {".", Dot},
    {";", Semicolon},
};

bool isAsciiNameChar(char c) {
  return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_';
}

}  // namespace

Lexer::Lexer(std::string_view source, LexStart start)
    : m_source(source),
      m_line(start.line),
      m_firstColumn(start.column),
      m_baseDepth(start.insideBrackets ? 1 : 0),
      m_atLineStart(!start.insideBrackets) {}

LexOutcome Lexer::run() {
  m_outcome.tokens.reserve(m_source.size() / 4 + 8);
  try {
    lexAll();
    finish();
  } catch (Stop) {
    push(Error, here());
  }
  return std::move(m_outcome);
}

void Lexer::lexAll() {
  while (!atEnd()) {
    if (m_atLineStart) {
      lexIndentation();
    } else {
      lexToken();
    }
  }
}

void Lexer::lexToken() {
  char c = peek();
  switch (c) {
    case ' ':
    case '\t':
    case '\f':
      return advance(1);
    case '#':
      return skipComment();
    case '\n':
      return lexLineEnd();
    case '\\':
      return lexBackslash();
    default:
      break;
  }
  bool digitNext = peek(1) >= '0' && peek(1) <= '9';
  if ((c >= '0' && c <= '9') || (c == '.' && digitNext)) return lexNumber();
  if (startsString()) return lexString();
  if (static_cast<unsigned char>(c) >= 0x80 || (isAsciiNameChar(c))) return lexName();
  lexOperator();
}

void Lexer::lexName() {
  Position start = here();
  bool first = true;
  while (!atEnd()) {
    if (static_cast<unsigned char>(peek()) < 0x80) {
      if (!isAsciiNameChar(peek())) break;
      advance(1);
    } else {
      size_t next = m_offset;
      char32_t codePoint = nextCodePoint(m_source, next);
      if (!(first ? startsIdentifier(codePoint) : continuesIdentifier(codePoint))) {
        std::string number = fmt::format("U+{:04X}", static_cast<uint32_t>(codePoint));
        if (!isPrintable(codePoint)) failHere("invalid non-printable character " + number);
        failHere(
            fmt::format("invalid character '{}' ({})", m_source.substr(m_offset, next - m_offset), number));
      }
      advanceOverCodePoint();
    }
    first = false;
  }
  auto keyword = keywords().find(m_source.substr(start.offset, m_offset - start.offset));
  push(keyword == keywords().end() ? Name : keyword->second, start);
}

void Lexer::lexOperator() {
  Position start = here();
  std::string_view rest = m_source.substr(m_offset);
  for (const Operator& op : kOperators) {
    if (!rest.starts_with(op.text)) continue;
    char c = op.text[0];
    if (c == '(' || c == '[' || c == '{') return openBracket(c, start);
    if (c == ')' || c == ']' || c == '}') return closeBracket(c, start);
    advance(op.text.size());
    return push(op.kind, start);
  }
  if (!isPrintable(static_cast<unsigned char>(peek())))
    failHere(fmt::format("invalid non-printable character U+{:04X}", static_cast<unsigned>(peek())));
  advance(1);
  push(Unknown, start);
}

void Lexer::openBracket(char opener, const Position& start) {
  if (m_brackets.size() + m_baseDepth >= kMaxOpenBrackets) failHere("too many nested parentheses");
  advance(1);
  push(opener == '(' ? LeftParen : opener == '[' ? LeftBracket : LeftBrace, start);
  m_brackets.push_back({opener, rangeFrom(start)});
}

void Lexer::closeBracket(char closer, const Position& start) {
  advance(1);
  if (m_brackets.empty()) fail(fmt::format("unmatched '{}'", closer), rangeFrom(start));
  Bracket open = m_brackets.back();
  char expected = open.opener == '(' ? ')' : open.opener == '[' ? ']' : '}';
  if (closer != expected) {
    std::string message =
        fmt::format("closing parenthesis '{}' does not match opening parenthesis '{}'", closer, open.opener);
    if (open.range.line != start.line) message += fmt::format(" on line {}", open.range.line);
    fail(message, rangeFrom(start));
  }
  m_brackets.pop_back();
  push(closer == ')' ? RightParen : closer == ']' ? RightBracket : RightBrace, start);
}

void Lexer::skipComment() {
  while (!atEnd() && peek() != '\n') advanceOverCodePoint();
}

void Lexer::lexLineEnd() {
  if (m_brackets.empty() && m_baseDepth == 0) {
    Position start = here();
    m_offset += 1;
    push(Newline, start);
    m_outcome.tokens.back().range = {start.line, start.column, start.line, start.column + 1};
    m_offset -= 1;
    m_atLineStart = true;
  }
  advanceOverLineEnd();
}

void Lexer::lexBackslash() {
  Position start = here();
  advance(1);
  if (atEnd()) fail("unexpected EOF while parsing", rangeFrom(start));
  if (peek() != '\n')
    fail("unexpected character after line continuation character", rangeFrom(start), LexErrorRank::WhenFirst);
  advanceOverLineEnd();
  if (atEnd()) fail("unexpected EOF while parsing", rangeFrom(start));
}

void Lexer::finish() {
  Position end = here();
  if (!m_brackets.empty()) {
    const Bracket& open = m_brackets.back();
    fail(fmt::format("'{}' was never closed", open.opener), open.range, LexErrorRank::IfLineAbove);
  }
  if (m_baseDepth == 0) {
    if (!m_outcome.tokens.empty() && !m_atLineStart) push(Newline, end);
    for (size_t i = 1; i < m_indents.size(); ++i) push(Dedent, end);
  }
  push(EndOfFile, end);
}

void Lexer::advanceOverLineEnd() {
  m_offset += 1;
  m_line += 1;
  m_lineStart = m_offset;
  m_firstColumn = 1;
  m_extraBytes = 0;
}

void Lexer::advanceOverCodePoint() {
  size_t before = m_offset;
  nextCodePoint(m_source, m_offset);
  m_extraBytes += m_offset - before - 1;
}

Lexer::Position Lexer::here() const {
  return {m_offset, m_line, m_firstColumn + static_cast<uint32_t>(m_offset - m_lineStart - m_extraBytes)};
}

SourceRange Lexer::rangeFrom(const Position& start) const {
  Position end = here();
  return {start.line, start.column, end.line, end.column};
}

void Lexer::push(TokenKind kind, const Position& start) {
  Token token;
  token.kind = kind;
  token.bracketDepth = static_cast<uint32_t>(m_brackets.size()) + m_baseDepth;
  token.text = m_source.substr(start.offset, m_offset - start.offset);
  token.range = rangeFrom(start);
  m_outcome.tokens.push_back(token);
}

void Lexer::fail(std::string message, SourceRange where, LexErrorRank rank, std::string type) {
  m_outcome.error = LexError{inPythonsWords(std::move(message), where, std::move(type)), rank};
  throw Stop{};
}

void Lexer::failHere(std::string message) {
  Position start = here();
  fail(std::move(message), {start.line, start.column, start.line, start.column + 1});
}

LexOutcome lex(std::string_view source, LexStart start) {
  return Lexer(source, start).run();
}

bool isKeyword(std::string_view text) {
  return keywords().contains(text);
}

}  // namespace loopscope::python
