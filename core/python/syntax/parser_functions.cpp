// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/python/syntax/parser_state.h"

namespace loopscope::python {

Statement* Parser::parseDecorated() {
  std::vector<Expression*> decorators;
  while (accept(TokenKind::At)) {
    decorators.push_back(parseNamedExpression());
    expect(TokenKind::Newline);
  }
  List<Expression*> list = m_module.list(decorators);
  SourceRange start = token().range;
  switch (kind()) {
    case TokenKind::Def:
      return parseFunctionDef(start, false, list);
    case TokenKind::Class:
      return parseClassDef(list);
    case TokenKind::Async:
      ++m_index;
      if (at(TokenKind::Def)) return parseFunctionDef(start, true, list);
      unexpected();
    default:
      unexpected();
  }
}

Statement* Parser::parseFunctionDef(const SourceRange& start, bool isAsync, List<Expression*> decorators) {
  const Token& keyword = expect(TokenKind::Def);
  const Token& name = expect(TokenKind::Name);
  auto* node = m_module.make<FunctionDef>(start);
  node->name = plainIdentifier(name);
  node->target = makeName(name, NameContext::Store);
  node->isAsync = isAsync;
  node->decorators = decorators;
  expectForced(TokenKind::LeftParen, "(");
  node->parameters = parseParameters(TokenKind::RightParen);
  expect(TokenKind::RightParen);
  if (accept(TokenKind::Arrow)) node->returns = parseExpression();
  expectForced(TokenKind::Colon, ":");
  node->body = parseBlock({"function definition", keyword.range.line});
  node->range = since(start);
  return node;
}

Statement* Parser::parseClassDef(List<Expression*> decorators) {
  SourceRange start = expect(TokenKind::Class).range;
  const Token& name = expect(TokenKind::Name);
  auto* node = m_module.make<ClassDef>(start);
  node->name = plainIdentifier(name);
  node->target = makeName(name, NameContext::Store);
  node->decorators = decorators;
  if (at(TokenKind::LeftParen)) {
    auto* arguments = &as<Call>(*parseCall(nullptr, start));
    node->bases = arguments->positional;
    node->keywords = arguments->keywords;
  }
  expectColonAfter();
  Identifier outer = std::exchange(m_context.privateClass, node->name);
  node->body = parseBlock({"class definition", start.line});
  m_context.privateClass = outer;
  node->range = since(start);
  return node;
}

struct Parser::ParameterState {
  TokenKind end;  // RightParen for def, Colon for lambda
  std::vector<Parameter> positional;
  std::vector<Parameter> keywordOnly;
  Parameters parameters;
  bool hasSlash = false;
  bool hasStar = false;
  bool hasDefault = false;

  bool isLambda() const { return end == TokenKind::Colon; }
};

Parameters Parser::parseParameters(TokenKind end) {
  ParameterState state{end, {}, {}, {}};
  while (!at(end)) {
    switch (kind()) {
      case TokenKind::Slash:
        parseParameterSlash(state);
        break;
      case TokenKind::Star:
        parseParameterStar(state);
        break;
      case TokenKind::DoubleStar:
        parseParameterDoubleStar(state);
        break;
      default:
        parsePlainParameter(state);
    }
    if (!accept(TokenKind::Comma) && !at(end)) unexpected();
  }
  state.parameters.positional = m_module.list(state.positional);
  state.parameters.keywordOnly = m_module.list(state.keywordOnly);
  return state.parameters;
}

void Parser::parseParameterSlash(ParameterState& state) {
  if (state.hasStar) failHere("/ must be ahead of *");
  if (state.hasSlash) failHere("/ may appear only once");
  if (state.positional.empty()) {
    if (kind(1) == TokenKind::Comma) failHere("at least one argument must precede /");
    unexpected();
  }
  ++m_index;
  if (at(TokenKind::Star)) failHere("expected comma between / and *");
  state.hasSlash = true;
  state.parameters.positionalOnlyCount = static_cast<uint32_t>(state.positional.size());
}

void Parser::parseParameterStar(ParameterState& state) {
  if (state.hasStar) failHere("* argument may appear only once");
  bool isBare = kind(1) == TokenKind::Comma;
  TokenKind following = kind(isBare ? 2 : 1);
  if (following == state.end || (isBare && following == TokenKind::DoubleStar)) {
    if (state.isLambda()) fail("named arguments must follow bare *", token(isBare ? 2 : 1).range);
    failHere("named arguments must follow bare *");
  }
  ++m_index;
  state.hasStar = true;
  if (isBare) return;
  Parameter rest = parseParameter(state, true);
  if (at(TokenKind::Equal)) failHere("var-positional argument cannot have default value");
  state.parameters.rest = m_module.list(std::vector<Parameter>{rest}).data();
}

void Parser::parseParameterDoubleStar(ParameterState& state) {
  ++m_index;
  Parameter rest = parseParameter(state, false);
  if (at(TokenKind::Equal)) failHere("var-keyword argument cannot have default value");
  state.parameters.keywordRest = m_module.list(std::vector<Parameter>{rest}).data();
  if (!at(TokenKind::Comma)) return;
  switch (kind(1)) {
    case TokenKind::Name:
    case TokenKind::Star:
    case TokenKind::DoubleStar:
    case TokenKind::Slash:
      fail("arguments cannot follow var-keyword argument", token(1).range);
    default:
      return;
  }
}

void Parser::parsePlainParameter(ParameterState& state) {
  const Token& first = token();
  if (first.kind == TokenKind::LeftParen) {
    auto isGroup = wouldParse([this, &state] {
      ++m_index;
      do {
        if (at(TokenKind::RightParen)) break;
        parseParameter(state, false);
      } while (accept(TokenKind::Comma));
      expect(TokenKind::RightParen);
    });
    if (isGroup && !state.hasDefault && !state.hasSlash && !state.hasStar)
      fail(state.isLambda() ? "Lambda expression parameters cannot be parenthesized"
                            : "Function parameters cannot be parenthesized",
           *isGroup);
  }
  Parameter parameter = parseParameter(state, false);
  const Token& equal = token();
  if (accept(TokenKind::Equal)) {
    if (at(TokenKind::Comma) || at(TokenKind::RightParen))
      fail("expected default value expression", equal.range);
    parameter.defaultValue = parseExpression();
    parameter.range = since(first.range);
  }
  if (state.hasStar) {
    state.keywordOnly.push_back(parameter);
    return;
  }
  if (parameter.defaultValue == nullptr && state.hasDefault && (at(TokenKind::Comma) || at(state.end)))
    fail("non-default argument follows default argument", parameter.range);
  state.hasDefault = state.hasDefault || parameter.defaultValue != nullptr;
  state.positional.push_back(parameter);
}

Parameter Parser::parseParameter(const ParameterState& state, bool isRest) {
  Parameter parameter;
  const Token& name = expect(TokenKind::Name);
  parameter.name = makeName(name, NameContext::Store)->name;
  if (!state.isLambda() && accept(TokenKind::Colon))
    parameter.annotation = isRest ? parseStarExpression() : parseExpression();
  parameter.range = since(name.range);
  return parameter;
}

Expression* Parser::parseLambda() {
  SourceRange start = expect(TokenKind::Lambda).range;
  Parameters parameters = parseParameters(TokenKind::Colon);
  expect(TokenKind::Colon);
  Expression* body = parseExpression();
  auto* node = m_module.make<Lambda>(since(start));
  node->parameters = parameters;
  node->body = body;
  return node;
}

}  // namespace loopscope::python
