// SPDX-License-Identifier: GPL-3.0-or-later
#include <fmt/format.h>

#include "core/python/syntax/parser_state.h"

// What is stuck to an atom: attributes, calls, subscripts; and await in front of it.

namespace loopscope::python {

Expression* Parser::parseAwaitPrimary() {
  if (!at(TokenKind::Await)) return parsePrimary();
  SourceRange start = expect(TokenKind::Await).range;
  Expression* value = parsePrimary();
  auto* node = m_module.make<Await>(since(start));
  node->value = value;
  return node;
}

Expression* Parser::parsePrimary() {
  SourceRange start = token().range;
  Expression* expression = parseAtom();
  while (true) {
    if (accept(TokenKind::Dot)) {
      if (at(TokenKind::Async)) {
        Diagnostic old = inPythonsWords(
            "invalid syntax", token().range, "SyntaxError",
            Phrase::say("async is a keyword since Python 3.7: asyncio.async is asyncio.ensure_future"));
        old.fixes = {{token().range, "ensure_future"}};
        throw SyntaxFailure{std::move(old)};
      }
      const Token& name = expect(TokenKind::Name);
      auto* node = m_module.make<Attribute>(since(start));
      node->object = expression;
      node->name = mangled(name.text);
      node->nameRange = name.range;
      expression = node;
    } else if (at(TokenKind::LeftParen)) {
      expression = parseCall(expression, start);
    } else if (at(TokenKind::LeftBracket)) {
      expression = parseSubscript(expression, start);
    } else {
      return expression;
    }
  }
}

struct Parser::Arguments {
  std::vector<Expression*> positional;
  std::vector<KeywordArgument> keywords;
  bool hasKeyword = false;
  bool hasKeywordUnpacking = false;
  // CPython points at the end of the arguments, so an argument out of place is told only when all have been
  // read.
  const char* misplaced = nullptr;
};

Expression* Parser::parseCall(Expression* callee, const SourceRange& start) {
  SourceRange open = expect(TokenKind::LeftParen).range;
  Arguments arguments = parseArguments(open);
  if (arguments.misplaced != nullptr) failHere(arguments.misplaced);
  expect(TokenKind::RightParen);
  auto* node = m_module.make<Call>(since(start));
  node->callee = callee;
  node->positional = m_module.list(arguments.positional);
  node->keywords = m_module.list(arguments.keywords);
  return node;
}

Parser::Arguments Parser::parseArguments(const SourceRange& open) {
  Arguments arguments;
  while (!at(TokenKind::RightParen)) {
    parseArgument(arguments, open);
    if (!accept(TokenKind::Comma)) break;
  }
  return arguments;
}

void Parser::parseArgument(Arguments& arguments, const SourceRange& open) {
  SourceRange start = token().range;
  TokenKind first = kind();
  if (accept(TokenKind::Star)) {
    if (arguments.hasKeywordUnpacking) {
      SourceRange all = since(m_tokens[m_index - 1].range);
      all = {open.line, open.column + 1, all.line, all.column};
      fail("iterable argument unpacking follows keyword argument unpacking", all);
    }
    Expression* value = parseExpression();
    auto* node = m_module.make<Starred>(since(start));
    node->value = value;
    arguments.positional.push_back(node);
  } else if (accept(TokenKind::DoubleStar)) {
    arguments.hasKeywordUnpacking = true;
    Expression* value = parseExpression();
    arguments.keywords.push_back({{}, value, since(start)});
  } else if (kind(1) == TokenKind::Equal && (first == TokenKind::Name || first == TokenKind::True ||
                                             first == TokenKind::False || first == TokenKind::None)) {
    parseKeywordArgument(arguments);
  } else {
    parsePositionalArgument(arguments, open);
  }
}

void Parser::parseKeywordArgument(Arguments& arguments) {
  const Token& name = m_tokens[m_index++];
  const Token& equal = m_tokens[m_index++];
  if (name.kind != TokenKind::Name)
    fail(fmt::format("cannot assign to {}", name.text), joined(name.range, equal.range));
  if (name.text == "__debug__") fail("cannot assign to __debug__", name.range);
  Expression* value = parseExpression();
  if (atComprehension())
    fail("invalid syntax. Maybe you meant '==' or ':=' instead of '='?", joined(name.range, equal.range));
  Identifier identifier = plainIdentifier(name);
  for (const KeywordArgument& other : arguments.keywords)
    if (other.name.valid() && other.name == identifier)
      fail(fmt::format("keyword argument repeated: {}", name.text), since(name.range));
  arguments.hasKeyword = true;
  arguments.keywords.push_back({identifier, value, since(name.range)});
}

void Parser::parsePositionalArgument(Arguments& arguments, const SourceRange& open) {
  SourceRange start = token().range;
  bool isNamed = at(TokenKind::Name) && kind(1) == TokenKind::ColonEqual;
  Expression* value = isNamed ? parseNamedExpression() : parseExpression();
  if (at(TokenKind::Equal))
    fail("expression cannot contain assignment, perhaps you meant \"==\"?", joined(start, token().range));
  if (atComprehension()) {
    bool isFirst = arguments.positional.empty() && arguments.keywords.empty();
    value = parseComprehension(ComprehensionKind::Generator, isFirst ? open : start, value, nullptr);
    if (!isFirst || !at(TokenKind::RightParen)) {
      if (!isFirst || at(TokenKind::Comma))
        fail("Generator expression must be parenthesized", joined(start, m_tokens[m_index - 1].range));
      unexpected();
    }
    value->range = joined(open, token().range);
  }
  if (arguments.hasKeywordUnpacking) {
    arguments.misplaced = "positional argument follows keyword argument unpacking";
  } else if (arguments.hasKeyword) {
    arguments.misplaced = "positional argument follows keyword argument";
  }
  arguments.positional.push_back(value);
}

Expression* Parser::parseSubscript(Expression* object, const SourceRange& start) {
  expect(TokenKind::LeftBracket);
  SourceRange first = token().range;
  Expression* index = parseSlice();
  if (at(TokenKind::Comma) || index->kind == ExpressionKind::Starred) {
    std::vector<Expression*> elements{index};
    while (accept(TokenKind::Comma)) {
      if (at(TokenKind::RightBracket)) break;
      elements.push_back(parseSlice());
    }
    auto* tuple = m_module.make<TupleDisplay>(since(first));
    tuple->elements = m_module.list(elements);
    index = tuple;
  }
  expect(TokenKind::RightBracket);
  auto* node = m_module.make<Subscript>(since(start));
  node->object = object;
  node->index = index;
  return node;
}

Expression* Parser::parseSlice() {
  SourceRange start = token().range;
  if (at(TokenKind::Star)) return parseStarExpression();
  Expression* lower = at(TokenKind::Colon) ? nullptr : parseNamedExpression();
  if (!at(TokenKind::Colon)) return lower;
  if (lower != nullptr && lower->kind == ExpressionKind::NamedExpression &&
      m_tokens[m_index - 1].kind != TokenKind::RightParen)
    unexpected();
  auto atEnd = [this] { return at(TokenKind::Colon) || at(TokenKind::Comma) || at(TokenKind::RightBracket); };
  expect(TokenKind::Colon);
  Expression* upper = atEnd() ? nullptr : parseExpression();
  Expression* step = accept(TokenKind::Colon) && !atEnd() ? parseExpression() : nullptr;
  auto* node = m_module.make<Slice>(since(start));
  node->lower = lower;
  node->upper = upper;
  node->step = step;
  return node;
}

}  // namespace loopscope::python
