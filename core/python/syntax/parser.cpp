// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/python/syntax/parser.h"

#include <fmt/format.h>

#include <algorithm>

#include "core/python/syntax/identifier_chars.h"
#include "core/python/syntax/nesting.h"
#include "core/python/syntax/parser_state.h"

namespace loopscope::python {
namespace {

// A lexical error may be nearer to what is wrong than the parser's, although it stands later in the text.
Diagnostic moreTelling(const Diagnostic& fromParser, const std::optional<LexError>& lexError) {
  if (!lexError) return fromParser;
  const SourceRange& lexical = lexError->diagnostic.where;
  bool isAtBracket = fromParser.where.line == lexical.line && fromParser.where.column == lexical.column;
  bool wins =
      lexError->rank == LexErrorRank::Always || (lexError->rank == LexErrorRank::IfLineAbove &&
                                                 (isAtBracket || fromParser.where.endLine > lexical.line));
  return wins ? lexError->diagnostic : fromParser;
}

ParseOutcome failed(Diagnostic diagnostic) {
  ParseOutcome outcome;
  outcome.diagnostics.push_back(std::move(diagnostic));
  return outcome;
}

}  // namespace

ParseOutcome parse(std::string_view source) {
  Result<std::string> text = normalizeSource(source);
  if (!text) return failed(text.error());
  LexOutcome tokens = lex(text.value());
  ParseOutcome outcome;
  outcome.module = std::make_unique<Module>();
  try {
    Parser parser(*outcome.module, tokens);
    outcome.module->body = parser.parseFile();
  } catch (const SyntaxFailure& failure) {
    return failed(moreTelling(failure.diagnostic, tokens.error));
  }
  if (std::optional<Diagnostic> tooDeep = findTooDeep(*outcome.module)) return failed(*tooDeep);
  return outcome;
}

SourceRange joined(const SourceRange& first, const SourceRange& last) {
  return {first.line, first.column, last.endLine, last.endColumn};
}

Parser::Parser(Module& module, const LexOutcome& input, ParserContext context)
    : m_module(module), m_tokens(input.tokens), m_context(context) {
  m_lexError = input.error ? &*input.error : nullptr;
}

Parser::Deeper::Deeper(Parser& parser) : m_parser(parser) {
  if (++parser.m_context.depth <= kMaxDepth) return;
  --parser.m_context.depth;
  throw SyntaxFailure{tooDeep(parser.token().range)};
}

Block Parser::parseFile() {
  std::vector<Statement*> body;
  while (!at(TokenKind::EndOfFile)) parseStatement(body);
  return m_module.list(body);
}

const Token& Parser::token(size_t ahead) const {
  return m_tokens[std::min(m_index + ahead, m_tokens.size() - 1)];
}

bool Parser::accept(TokenKind kind) {
  if (!at(kind)) return false;
  ++m_index;
  return true;
}

const Token& Parser::expect(TokenKind kind) {
  if (!at(kind)) unexpected();
  return m_tokens[m_index++];
}

// For places where nothing else can follow: the message names what is missing.
void Parser::expectForced(TokenKind kind, const char* text) {
  if (accept(kind)) return;
  if (at(TokenKind::Error)) unexpected();
  failHere(fmt::format("expected '{}'", text));
}

// After a header that an expression ends: only at the end of the line can we tell that the colon is missing.
void Parser::expectColonAfter() {
  if (accept(TokenKind::Colon)) return;
  if (at(TokenKind::Newline)) failHere("expected ':'");
  unexpected();
}

SourceRange Parser::since(const SourceRange& start) const {
  return m_index == 0 ? start : joined(start, m_tokens[m_index - 1].range);
}

void Parser::unexpected() const {
  if (at(TokenKind::Error)) throw SyntaxFailure{m_lexError->diagnostic};
  if (at(TokenKind::Indent)) failHere("unexpected indent", "IndentationError");
  if (at(TokenKind::Dedent)) failHere("unexpected unindent", "IndentationError");
  failHere("invalid syntax");
}

void Parser::fail(std::string message, SourceRange where, const char* type) const {
  throw SyntaxFailure{inPythonsWords(std::move(message), where, type)};
}

// At the end of the file the last line that holds anything is the place to look at.
void Parser::failHere(std::string message, const char* type) const {
  size_t index = m_index;
  bool isAtEnd = index > 0 && m_tokens[index].range.line == m_tokens.back().range.line &&
                 m_tokens.back().kind == TokenKind::EndOfFile && m_tokens[index].text.empty();
  while (isAtEnd && index > 0 && m_tokens[index].kind != TokenKind::Newline) --index;
  fail(std::move(message), m_tokens[index].range, type);
}

Identifier Parser::plainIdentifier(const Token& name) {
  if (isAscii(name.text)) return m_module.identifier(name.text);
  return m_module.identifier(normalizedIdentifier(name.text));
}

// Inside `class C` a name `__x` is `_C__x`, unless it ends in two underscores too. Underscores that begin the
// class's own name do not count, and a class named by nothing else makes no name private.
Identifier Parser::mangled(std::string_view name) {
  if (!isAscii(name)) {
    const std::string normalized = normalizedIdentifier(name);
    if (normalized != name) return mangled(normalized);
  }
  bool isPrivate = name.starts_with("__") && !name.ends_with("__");
  if (!isPrivate || !m_context.privateClass.valid()) return m_module.identifier(name);
  std::string_view owner = m_context.privateClass.text;
  size_t first = owner.find_first_not_of('_');
  if (first == std::string_view::npos) return m_module.identifier(name);
  return m_module.identifier(fmt::format("_{}{}", owner.substr(first), name));
}

Name* Parser::makeName(const Token& name, NameContext context) {
  if (context != NameContext::Load && name.text == "__debug__")
    fail(fmt::format("cannot {} __debug__", context == NameContext::Store ? "assign to" : "delete"),
         name.range);
  Name* node = m_module.make<Name>(name.range);
  node->name = mangled(name.text);
  node->context = context;
  return node;
}

Name* Parser::expectTargetName() {
  return makeName(expect(TokenKind::Name), NameContext::Store);
}

}  // namespace loopscope::python
