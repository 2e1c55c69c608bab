// SPDX-License-Identifier: GPL-3.0-or-later
#include <fmt/format.h>

#include <charconv>
#include <limits>

#include "core/python/syntax/parser_state.h"

// Names, literals, and everything in brackets.

namespace loopscope::python {
namespace {

constexpr size_t kMaxDecimalDigits = 4300;  // sys.int_info.default_max_str_digits

// from_chars does not say which way a number was out of range. Without an exponent only the length can tell.
double outOfRange(std::string_view digits) {
  size_t exponent = digits.find_first_of("eE");
  bool isTiny = exponent == std::string_view::npos ? digits.find('.') < 300 : digits[exponent + 1] == '-';
  return isTiny ? 0.0 : std::numeric_limits<double>::infinity();
}

double parseDouble(const std::string& digits) {
  double value = 0;
  auto result = std::from_chars(digits.data(), digits.data() + digits.size(), value);
  return result.ec == std::errc::result_out_of_range ? outOfRange(digits) : value;
}

int baseOf(std::string_view digits) {
  if (digits.size() < 2 || digits[0] != '0') return 10;
  switch (digits[1]) {
    case 'x':
    case 'X':
      return 16;
    case 'o':
    case 'O':
      return 8;
    case 'b':
    case 'B':
      return 2;
    default:
      return 10;
  }
}

}  // namespace

Expression* Parser::parseAtom() {
  switch (kind()) {
    case TokenKind::Name:
      return makeName(m_tokens[m_index++], NameContext::Load);
    case TokenKind::Number:
      return parseNumber();
    case TokenKind::String:
      return parseStrings();
    case TokenKind::None:
      return parseConstant(ConstantValue::None);
    case TokenKind::True:
      return parseConstant(ConstantValue::True);
    case TokenKind::False:
      return parseConstant(ConstantValue::False);
    case TokenKind::Ellipsis:
      return parseConstant(ConstantValue::Ellipsis);
    case TokenKind::LeftParen:
      return parseParenthesized();
    case TokenKind::LeftBracket:
      return parseListDisplay();
    case TokenKind::LeftBrace:
      return parseBraces();
    default:
      unexpected();
  }
}

Expression* Parser::parseConstant(ConstantValue value) {
  auto* node = m_module.make<Constant>(m_tokens[m_index++].range);
  node->value = value;
  return node;
}

Expression* Parser::parseNumber() {
  const Token& literal = expect(TokenKind::Number);
  std::string digits(literal.text);
  std::erase(digits, '_');
  int base = baseOf(digits);
  bool isImaginary = base == 10 && (digits.back() == 'j' || digits.back() == 'J');
  if (isImaginary) {
    digits.pop_back();
    m_module.refusals.push_back({Phrase::say("complex numbers are not supported"), literal.range,
                                 Phrase::say("keep the real and the imaginary part in two floats"),
                                 "Unsupported"});
  }
  if (isImaginary || (base == 10 && digits.find_first_of(".eE") != std::string::npos)) {
    auto* node = m_module.make<FloatLiteral>(literal.range);
    node->value = parseDouble(digits);
    return node;
  }
  if (base == 10 && digits.size() > kMaxDecimalDigits)
    fail(fmt::format(
             "Exceeds the limit ({} digits) for integer string conversion: value has {} digits; use "
             "sys.set_int_max_str_digits() to increase the limit - Consider hexadecimal for huge integer "
             "literals to avoid decimal conversion limits.",
             kMaxDecimalDigits, digits.size()),
         literal.range);
  auto* node = m_module.make<IntLiteral>(literal.range);
  node->base = base;
  node->digits = m_module.text(std::string_view(digits).substr(base == 10 ? 0 : 2));
  return node;
}

bool Parser::atComprehension() const {
  return at(TokenKind::For) || (at(TokenKind::Async) && kind(1) == TokenKind::For);
}

Expression* Parser::parseComprehension(ComprehensionKind comprehensionKind, const SourceRange& start,
                                       Expression* element, Expression* value) {
  if (element->kind == ExpressionKind::Starred)
    fail("iterable unpacking cannot be used in comprehension", element->range);
  std::vector<ComprehensionClause> clauses;
  while (atComprehension()) {
    ComprehensionClause clause;
    clause.isAsync = accept(TokenKind::Async);
    expect(TokenKind::For);
    clause.target = parseTargetList(TargetUse::For);
    expect(TokenKind::In);
    clause.iterable = parseDisjunction();
    std::vector<Expression*> conditions;
    while (accept(TokenKind::If)) conditions.push_back(parseDisjunction());
    clause.conditions = m_module.list(conditions);
    clauses.push_back(clause);
  }
  auto* node = m_module.make<Comprehension>(since(start));
  node->comprehensionKind = comprehensionKind;
  node->element = element;
  node->value = value;
  node->clauses = m_module.list(clauses);
  return node;
}

// Elements after a first one, up to the closing bracket.
std::vector<Expression*> Parser::parseStarNamedList(Expression* first, TokenKind end) {
  std::vector<Expression*> elements{first};
  while (accept(TokenKind::Comma)) {
    if (at(end)) break;
    elements.push_back(parseStarNamedExpression());
  }
  if (elements.size() > 1 && end != TokenKind::RightParen && atComprehension())
    fail("did you forget parentheses around the comprehension target?",
         joined(first->range, elements.back()->range));
  return elements;
}

Expression* Parser::parseParenthesized() {
  Deeper deeper(*this);
  SourceRange start = expect(TokenKind::LeftParen).range;
  if (accept(TokenKind::RightParen)) return m_module.make<TupleDisplay>(since(start));
  if (at(TokenKind::Yield)) {
    Expression* yield = parseYield();
    expect(TokenKind::RightParen);
    return yield;
  }
  if (at(TokenKind::DoubleStar)) {
    SourceRange stars = token().range;
    auto isGroup = wouldParse([this] {
      ++m_index;
      parseExpression();
      expect(TokenKind::RightParen);
    });
    if (isGroup) fail("cannot use double starred expression here", stars);
    unexpected();
  }
  Expression* first = parseStarNamedExpression();
  if (atComprehension()) {
    Expression* node = parseComprehension(ComprehensionKind::Generator, start, first, nullptr);
    expect(TokenKind::RightParen);
    node->range = since(start);
    return node;
  }
  if (!at(TokenKind::Comma)) {
    if (first->kind == ExpressionKind::Starred && at(TokenKind::RightParen))
      fail("cannot use starred expression here", first->range);
    expect(TokenKind::RightParen);
    return first;
  }
  std::vector<Expression*> elements = parseStarNamedList(first, TokenKind::RightParen);
  expect(TokenKind::RightParen);
  auto* node = m_module.make<TupleDisplay>(since(start));
  node->elements = m_module.list(elements);
  return node;
}

Expression* Parser::parseListDisplay() {
  Deeper deeper(*this);
  SourceRange start = expect(TokenKind::LeftBracket).range;
  std::vector<Expression*> elements;
  if (!at(TokenKind::RightBracket)) {
    Expression* first = parseStarNamedExpression();
    if (atComprehension()) {
      Expression* node = parseComprehension(ComprehensionKind::List, start, first, nullptr);
      expect(TokenKind::RightBracket);
      node->range = since(start);
      return node;
    }
    elements = parseStarNamedList(first, TokenKind::RightBracket);
  }
  expect(TokenKind::RightBracket);
  auto* node = m_module.make<ListDisplay>(since(start));
  node->elements = m_module.list(elements);
  return node;
}

// A set or a dict: the first element's colon decides.
Expression* Parser::parseBraces() {
  Deeper deeper(*this);
  SourceRange start = expect(TokenKind::LeftBrace).range;
  if (at(TokenKind::RightBrace) || at(TokenKind::DoubleStar)) return parseDictRest(start, {});
  Expression* first = parseStarNamedExpression();
  if (at(TokenKind::Colon) && first->kind != ExpressionKind::Starred) {
    Expression* value = parseDictValue();
    if (atComprehension()) {
      Expression* node = parseComprehension(ComprehensionKind::Dict, start, first, value);
      expect(TokenKind::RightBrace);
      node->range = since(start);
      return node;
    }
    return parseDictRest(start, {{first, value}});
  }
  if (atComprehension()) {
    Expression* node = parseComprehension(ComprehensionKind::Set, start, first, nullptr);
    expect(TokenKind::RightBrace);
    node->range = since(start);
    return node;
  }
  std::vector<Expression*> elements = parseStarNamedList(first, TokenKind::RightBrace);
  expect(TokenKind::RightBrace);
  auto* node = m_module.make<SetDisplay>(since(start));
  node->elements = m_module.list(elements);
  return node;
}

Expression* Parser::parseDictRest(const SourceRange& start, std::vector<DictEntry> entries) {
  while (!at(TokenKind::RightBrace)) {
    if (!entries.empty() && !accept(TokenKind::Comma)) break;
    if (at(TokenKind::RightBrace)) break;
    entries.push_back(parseDictEntry(entries.empty()));
  }
  expect(TokenKind::RightBrace);
  auto* node = m_module.make<DictDisplay>(since(start));
  node->entries = m_module.list(entries);
  return node;
}

DictEntry Parser::parseDictEntry(bool isFirst) {
  if (at(TokenKind::DoubleStar)) {
    SourceRange stars = expect(TokenKind::DoubleStar).range;
    Expression* value = parseBinary();
    if (isFirst && atComprehension()) fail("dict unpacking cannot be used in dict comprehension", stars);
    return {nullptr, value};
  }
  Expression* key = parseExpression();
  if (!at(TokenKind::Colon) && !at(TokenKind::Error)) {
    const SourceRange& range = key->range;
    fail("':' expected after dictionary key",
         {range.line, range.endColumn > 1 ? range.endColumn - 1 : 1, range.endLine, range.endColumn});
  }
  return {key, parseDictValue()};
}

Expression* Parser::parseDictValue() {
  const Token& colon = expect(TokenKind::Colon);
  if (at(TokenKind::RightBrace) || at(TokenKind::Comma))
    fail("expression expected after dictionary key and ':'", colon.range);
  if (at(TokenKind::Star)) {
    SourceRange star = token().range;
    auto value = wouldParse([this] {
      ++m_index;
      parseBinary();
    });
    if (value) fail("cannot use a starred expression in a dictionary value", star);
  }
  return parseExpression();
}

}  // namespace loopscope::python
