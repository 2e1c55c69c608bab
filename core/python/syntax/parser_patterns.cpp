// SPDX-License-Identifier: GPL-3.0-or-later
#include <fmt/format.h>

#include <algorithm>

#include "core/python/syntax/parser_state.h"

// match statements. `match` and `case` are names everywhere else, so what follows on the line decides.

namespace loopscope::python {

// A match statement is `match`, something that no operator could begin, and a line that ends with a colon.
// Two names or literals in a row can be nothing else, even when the colon is missing.
bool Parser::atMatchStatement() const {
  switch (kind(1)) {
    case TokenKind::Not:
      return kind(2) != TokenKind::In;
    case TokenKind::LeftParen:
    case TokenKind::LeftBracket:
    case TokenKind::Minus:
    case TokenKind::Plus:
    case TokenKind::Star:
      break;
    default:
      return startsExpression(1);
  }
  size_t index = m_index;
  while (m_tokens[index].kind != TokenKind::Newline && index + 1 < m_tokens.size()) ++index;
  return m_tokens[index].kind == TokenKind::Newline && m_tokens[index - 1].kind == TokenKind::Colon;
}

Statement* Parser::parseMatch() {
  const Token& keyword = expect(TokenKind::Name);
  SourceRange subjectStart = token().range;
  Expression* subject = parseStarNamedExpression();
  if (at(TokenKind::Comma)) {
    std::vector<Expression*> elements = parseStarNamedList(subject, TokenKind::Colon);
    auto* tuple = m_module.make<TupleDisplay>(since(subjectStart));
    tuple->elements = m_module.list(elements);
    subject = tuple;
  }
  rejectLoneStar(subject);
  expectColonAfter();
  expect(TokenKind::Newline);
  if (!accept(TokenKind::Indent)) {
    if (at(TokenKind::Error)) unexpected();
    failHere(fmt::format("expected an indented block after 'match' statement on line {}", keyword.range.line),
             "IndentationError");
  }
  std::vector<MatchCase> cases;
  do {
    if (!atName("case")) unexpected();
    cases.push_back(parseCase());
  } while (!accept(TokenKind::Dedent));
  auto* node = m_module.make<Match>(since(keyword.range));
  node->subject = subject;
  node->cases = m_module.list(cases);
  return node;
}

MatchCase Parser::parseCase() {
  const Token& keyword = expect(TokenKind::Name);
  MatchCase matchCase;
  matchCase.pattern = parsePatterns();
  if (accept(TokenKind::If)) matchCase.guard = parseNamedExpression();
  expectColonAfter();
  matchCase.body = parseBlock(keywordOwner(keyword));
  return matchCase;
}

Pattern* Parser::parsePatterns() {
  SourceRange start = token().range;
  Pattern* first = parseMaybeStarPattern();
  if (!at(TokenKind::Comma)) {
    if (first->kind == PatternKind::Star) unexpected();
    return first;
  }
  std::vector<Pattern*> elements{first};
  while (accept(TokenKind::Comma)) {
    if (at(TokenKind::Colon) || at(TokenKind::If)) break;
    elements.push_back(parseMaybeStarPattern());
  }
  auto* node = m_module.make<SequencePattern>(since(start));
  node->elements = m_module.list(elements);
  return node;
}

Pattern* Parser::parseMaybeStarPattern() {
  if (!at(TokenKind::Star)) return parsePattern();
  SourceRange start = expect(TokenKind::Star).range;
  const Token& name = expect(TokenKind::Name);
  auto* node = m_module.make<StarPattern>(since(start));
  if (name.text != "_") node->target = makeName(name, NameContext::Store);
  return node;
}

Pattern* Parser::parsePattern() {
  Deeper deeper(*this);
  SourceRange start = token().range;
  Pattern* inner = parseOrPattern();
  if (!accept(TokenKind::As)) return inner;
  if (atName("_")) failHere("cannot use '_' as a target");
  if (!at(TokenKind::Name)) {
    if (auto target = wouldParse([this] { parseExpression(); })) fail("invalid pattern target", *target);
  }
  Name* target = expectTargetName();
  if (at(TokenKind::Dot) || at(TokenKind::LeftParen) || at(TokenKind::Equal)) unexpected();
  auto* node = m_module.make<AsPattern>(since(start));
  node->pattern = inner;
  node->target = target;
  return node;
}

Pattern* Parser::parseOrPattern() {
  SourceRange start = token().range;
  Pattern* first = parseClosedPattern();
  if (!at(TokenKind::Bar)) return first;
  std::vector<Pattern*> alternatives{first};
  while (accept(TokenKind::Bar)) alternatives.push_back(parseClosedPattern());
  auto* node = m_module.make<OrPattern>(since(start));
  node->alternatives = m_module.list(alternatives);
  return node;
}

Pattern* Parser::parseClosedPattern() {
  SourceRange start = token().range;
  auto singleton = [this](ConstantValue value) {
    auto* node = m_module.make<SingletonPattern>(m_tokens[m_index++].range);
    node->value = value;
    return node;
  };
  switch (kind()) {
    case TokenKind::None:
      return singleton(ConstantValue::None);
    case TokenKind::True:
      return singleton(ConstantValue::True);
    case TokenKind::False:
      return singleton(ConstantValue::False);
    case TokenKind::Name:
      return parseNamePattern();
    case TokenKind::LeftParen:
      return parseSequencePattern(TokenKind::RightParen);
    case TokenKind::LeftBracket:
      return parseSequencePattern(TokenKind::RightBracket);
    case TokenKind::LeftBrace:
      return parseMappingPattern();
    default:
      break;
  }
  Expression* value = parsePatternKey();
  auto* node = m_module.make<ValuePattern>(since(start));
  node->value = value;
  return node;
}

// A capture, the wildcard, a dotted value, or a class with arguments.
Pattern* Parser::parseNamePattern() {
  const Token& first = expect(TokenKind::Name);
  if (!at(TokenKind::Dot) && !at(TokenKind::LeftParen)) {
    if (at(TokenKind::Equal)) unexpected();
    auto* capture = m_module.make<AsPattern>(first.range);
    if (first.text != "_") capture->target = makeName(first, NameContext::Store);
    return capture;
  }
  Expression* value = parseDottedName(first);
  if (at(TokenKind::LeftParen)) return parseClassPattern(value, first.range);
  auto* node = m_module.make<ValuePattern>(since(first.range));
  node->value = value;
  return node;
}

Pattern* Parser::parseClassPattern(Expression* type, const SourceRange& start) {
  expect(TokenKind::LeftParen);
  std::vector<Pattern*> positional;
  std::vector<Identifier> names;
  std::vector<Pattern*> patterns;
  while (!at(TokenKind::RightParen)) {
    if (at(TokenKind::Name) && kind(1) == TokenKind::Equal) {
      const Token& name = m_tokens[m_index];
      m_index += 2;
      Identifier keyword = plainIdentifier(name);
      if (std::find(names.begin(), names.end(), keyword) != names.end())
        fail(fmt::format("attribute name repeated in class pattern: {}", name.text), since(name.range));
      names.push_back(keyword);
      patterns.push_back(parsePattern());
    } else {
      Pattern* pattern = parsePattern();
      if (!names.empty()) fail("positional patterns follow keyword patterns", pattern->range);
      positional.push_back(pattern);
    }
    if (!accept(TokenKind::Comma)) break;
  }
  expect(TokenKind::RightParen);
  auto* node = m_module.make<ClassPattern>(since(start));
  node->type = type;
  node->positional = m_module.list(positional);
  node->keywordNames = m_module.list(names);
  node->keywordPatterns = m_module.list(patterns);
  return node;
}

// In brackets always a sequence; in parentheses one pattern without a comma is only grouped.
Pattern* Parser::parseSequencePattern(TokenKind end) {
  SourceRange start = m_tokens[m_index++].range;
  std::vector<Pattern*> elements;
  bool hasComma = false;
  while (!at(end)) {
    elements.push_back(parseMaybeStarPattern());
    if (!accept(TokenKind::Comma)) break;
    hasComma = true;
  }
  bool isGroup = end == TokenKind::RightParen && elements.size() == 1 && !hasComma;
  if (isGroup && elements[0]->kind == PatternKind::Star) unexpected();
  expect(end);
  if (isGroup) return elements[0];
  auto* node = m_module.make<SequencePattern>(since(start));
  node->elements = m_module.list(elements);
  return node;
}

Pattern* Parser::parseMappingPattern() {
  SourceRange start = expect(TokenKind::LeftBrace).range;
  std::vector<Expression*> keys;
  std::vector<Pattern*> values;
  Name* rest = nullptr;
  while (!at(TokenKind::RightBrace)) {
    if (accept(TokenKind::DoubleStar)) {
      if (atName("_")) unexpected();
      rest = expectTargetName();
      accept(TokenKind::Comma);
      break;
    }
    keys.push_back(parsePatternKey());
    expect(TokenKind::Colon);
    values.push_back(parsePattern());
    if (!accept(TokenKind::Comma)) break;
  }
  expect(TokenKind::RightBrace);
  auto* node = m_module.make<MappingPattern>(since(start));
  node->keys = m_module.list(keys);
  node->values = m_module.list(values);
  node->rest = rest;
  return node;
}

// A literal or a dotted name.
Expression* Parser::parsePatternKey() {
  switch (kind()) {
    case TokenKind::Minus:
    case TokenKind::Number:
      return parsePatternNumber();
    case TokenKind::String: {
      Expression* text = parseStrings();
      if (text->kind == ExpressionKind::FString)
        fail("patterns may only match literals and attribute lookups", text->range);
      return text;
    }
    case TokenKind::None:
    case TokenKind::True:
    case TokenKind::False:
      return parseAtom();
    case TokenKind::Name:
      if (kind(1) == TokenKind::Dot) break;
      ++m_index;
      unexpected();
    default:
      unexpected();
  }
  return parseDottedName(expect(TokenKind::Name));
}

Expression* Parser::parseDottedName(const Token& first) {
  Expression* value = makeName(first, NameContext::Load);
  while (accept(TokenKind::Dot)) {
    const Token& name = expect(TokenKind::Name);
    auto* attribute = m_module.make<Attribute>(since(first.range));
    attribute->object = value;
    attribute->name = mangled(name.text);
    attribute->nameRange = name.range;
    value = attribute;
  }
  return value;
}

// A signed number. `1 + 2j` parses too, and is refused as every complex number is.
Expression* Parser::parsePatternNumber() {
  SourceRange start = token().range;
  auto parseSigned = [this] {
    SourceRange sign = token().range;
    if (!accept(TokenKind::Minus)) {
      if (!at(TokenKind::Number)) unexpected();
      return parseNumber();
    }
    if (!at(TokenKind::Number)) unexpected();
    Expression* operand = parseNumber();
    auto* node = m_module.make<Unary>(since(sign));
    node->op = UnaryOperator::Minus;
    node->operand = operand;
    return static_cast<Expression*>(node);
  };
  Expression* number = parseSigned();
  if (!at(TokenKind::Plus) && !at(TokenKind::Minus)) return number;
  BinaryOperator op = at(TokenKind::Plus) ? BinaryOperator::Add : BinaryOperator::Subtract;
  SourceRange opRange = m_tokens[m_index++].range;
  char last = at(TokenKind::Number) ? token().text.back() : '\0';
  if (last != 'j' && last != 'J') unexpected();
  Expression* imaginary = parseNumber();
  auto* node = m_module.make<Binary>(since(start));
  node->op = op;
  node->left = number;
  node->right = imaginary;
  node->opRange = opRange;
  return node;
}

}  // namespace loopscope::python
