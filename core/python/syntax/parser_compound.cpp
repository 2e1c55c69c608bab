// SPDX-License-Identifier: GPL-3.0-or-later
#include <fmt/format.h>

#include "core/python/syntax/parser_state.h"

// Statements with blocks, except functions and classes (parser_functions.cpp) and match
// (parser_patterns.cpp).

namespace loopscope::python {

Statement* Parser::parseCompound() {
  SourceRange start = token().range;
  switch (kind()) {
    case TokenKind::If:
      return parseIf();
    case TokenKind::While:
      return parseWhile();
    case TokenKind::For:
      return parseFor(start, false);
    case TokenKind::With:
      return parseWith(start, false);
    case TokenKind::Try:
      return parseTry();
    case TokenKind::Def:
      return parseFunctionDef(start, false, {});
    case TokenKind::Class:
      return parseClassDef({});
    case TokenKind::At:
      return parseDecorated();
    default:
      return parseAsync();
  }
}

Statement* Parser::parseAsync() {
  SourceRange start = expect(TokenKind::Async).range;
  switch (kind()) {
    case TokenKind::Def:
      return parseFunctionDef(start, true, {});
    case TokenKind::For:
      return parseFor(start, true);
    case TokenKind::With:
      return parseWith(start, true);
    default:
      unexpected();
  }
}

Parser::BlockOwner Parser::keywordOwner(const Token& keyword) const {
  return {fmt::format("'{}' statement", keyword.text), keyword.range.line};
}

// Either an indented block or simple statements on the header's own line.
Block Parser::parseBlock(const BlockOwner& owner) {
  std::vector<Statement*> body;
  if (!accept(TokenKind::Newline)) {
    parseSimpleLine(body);
    return m_module.list(body);
  }
  if (at(TokenKind::Error)) unexpected();
  if (!accept(TokenKind::Indent))
    failHere(fmt::format("expected an indented block after {} on line {}", owner.description, owner.line),
             "IndentationError");
  while (!accept(TokenKind::Dedent)) parseStatement(body);
  return m_module.list(body);
}

Block Parser::parseElse() {
  if (!at(TokenKind::Else)) return {};
  const Token& keyword = expect(TokenKind::Else);
  expectForced(TokenKind::Colon, ":");
  return parseBlock(keywordOwner(keyword));
}

Statement* Parser::parseIf() {
  SourceRange start = token().range;
  std::vector<IfBranch> branches;
  do {
    const Token& keyword = m_tokens[m_index++];
    Expression* test = parseNamedExpression();
    expectColonAfter();
    branches.push_back({test, parseBlock(keywordOwner(keyword))});
  } while (at(TokenKind::Elif));
  Block elseBody = parseElse();
  auto* node = m_module.make<If>(since(start));
  node->branches = m_module.list(branches);
  node->elseBody = elseBody;
  return node;
}

Statement* Parser::parseWhile() {
  const Token& keyword = expect(TokenKind::While);
  Expression* test = parseNamedExpression();
  expectColonAfter();
  Block body = parseBlock(keywordOwner(keyword));
  Block elseBody = parseElse();
  auto* node = m_module.make<While>(since(keyword.range));
  node->test = test;
  node->body = body;
  node->elseBody = elseBody;
  return node;
}

Statement* Parser::parseFor(const SourceRange& start, bool isAsync) {
  const Token& keyword = expect(TokenKind::For);
  Expression* target = parseTargetList(TargetUse::For);
  expect(TokenKind::In);
  Expression* iterable = parseStarExpressions();
  rejectLoneStar(iterable);
  expectColonAfter();
  Block body = parseBlock(keywordOwner(keyword));
  Block elseBody = parseElse();
  auto* node = m_module.make<For>(since(start));
  node->target = target;
  node->iterable = iterable;
  node->body = body;
  node->elseBody = elseBody;
  node->isAsync = isAsync;
  return node;
}

Statement* Parser::parseWith(const SourceRange& start, bool isAsync) {
  const Token& keyword = expect(TokenKind::With);
  std::vector<WithItem> items;
  if (withItemsAreParenthesized()) {
    expect(TokenKind::LeftParen);
    items = parseWithItems(TokenKind::RightParen);
    expect(TokenKind::RightParen);
  } else {
    items = parseWithItems(TokenKind::Colon);
  }
  expectColonAfter();
  Block body = parseBlock(keywordOwner(keyword));
  auto* node = m_module.make<With>(since(start));
  node->items = m_module.list(items);
  node->body = body;
  node->isAsync = isAsync;
  return node;
}

// `with (a, b):` holds two items, `with (a, b) as c:` one that is a tuple. Only what comes after the closing
// bracket tells; `as` inside settles it as well.
bool Parser::withItemsAreParenthesized() {
  if (!at(TokenKind::LeftParen)) return false;
  uint32_t depth = token().bracketDepth;
  bool hasAs = false;
  size_t index = m_index + 1;
  while (m_tokens[index].kind != TokenKind::RightParen || m_tokens[index].bracketDepth != depth) {
    if (m_tokens[index].kind == TokenKind::EndOfFile || m_tokens[index].kind == TokenKind::Error)
      return hasAs;
    hasAs = hasAs || (m_tokens[index].kind == TokenKind::As && m_tokens[index].bracketDepth == depth + 1);
    ++index;
  }
  if (hasAs) return true;
  if (m_tokens[std::min(index + 1, m_tokens.size() - 1)].kind != TokenKind::Colon) return false;
  auto parsed = wouldParse([this] {
    ++m_index;
    parseWithItems(TokenKind::RightParen);
    expect(TokenKind::RightParen);
  });
  return parsed.has_value();
}

std::vector<WithItem> Parser::parseWithItems(TokenKind end) {
  std::vector<WithItem> items;
  do {
    if (end == TokenKind::RightParen && !items.empty() && at(end)) break;
    items.push_back(parseWithItem());
  } while (accept(TokenKind::Comma));
  return items;
}

WithItem Parser::parseWithItem() {
  WithItem item;
  item.context = parseExpression();
  if (!accept(TokenKind::As)) return item;
  item.target = at(TokenKind::Star) ? parseStarExpression() : parseExpression();
  bindTarget(item.target, TargetUse::Assign);
  if (item.target->kind == ExpressionKind::Starred)
    fail("starred assignment target must be in a list or tuple", item.target->range);
  return item;
}

Statement* Parser::parseTry() {
  const Token& keyword = expect(TokenKind::Try);
  expectForced(TokenKind::Colon, ":");
  auto* node = m_module.make<Try>(keyword.range);
  node->body = parseBlock(keywordOwner(keyword));
  if (!at(TokenKind::Except) && !at(TokenKind::Finally)) {
    if (at(TokenKind::Error)) unexpected();
    failHere("expected 'except' or 'finally' block");
  }
  node->isStar = kind(1) == TokenKind::Star;
  std::vector<ExceptHandler> handlers;
  while (at(TokenKind::Except)) handlers.push_back(parseExceptHandler(node->isStar));
  for (size_t i = 0; i + 1 < handlers.size(); ++i)
    if (handlers[i].type == nullptr) fail("default 'except:' must be last", handlers[i].range);
  node->handlers = m_module.list(handlers);
  if (!handlers.empty()) node->elseBody = parseElse();
  if (at(TokenKind::Finally)) {
    const Token& finallyKeyword = expect(TokenKind::Finally);
    expectForced(TokenKind::Colon, ":");
    node->finallyBody = parseBlock(keywordOwner(finallyKeyword));
  }
  node->range = since(keyword.range);
  return node;
}

ExceptHandler Parser::parseExceptHandler(bool isStar) {
  ExceptHandler handler;
  const Token& keyword = expect(TokenKind::Except);
  const Token& star = token();
  bool hasStar = accept(TokenKind::Star);
  if (hasStar != isStar)
    fail("cannot have both 'except' and 'except*' on the same 'try'",
         hasStar ? joined(keyword.range, star.range) : keyword.range);
  if (hasStar && (at(TokenKind::Newline) || at(TokenKind::Colon)))
    failHere("expected one or more exception types");
  if (!at(TokenKind::Colon) && !at(TokenKind::Newline)) {
    SourceRange typeStart = token().range;
    handler.type = parseExpression();
    if (at(TokenKind::Comma)) {
      auto isList = wouldParse([this] {
        while (accept(TokenKind::Comma)) parseExpression();
        if (accept(TokenKind::As)) expect(TokenKind::Name);
        expect(TokenKind::Colon);
      });
      if (isList) fail("multiple exception types must be parenthesized", typeStart);
    }
    if (accept(TokenKind::As)) handler.target = expectTargetName();
  }
  expectColonAfter();
  handler.body = parseBlock({isStar ? "'except*' statement" : "'except' statement", keyword.range.line});
  handler.range = since(keyword.range);
  return handler;
}

}  // namespace loopscope::python
