// SPDX-License-Identifier: GPL-3.0-or-later
#include <fmt/format.h>

#include "core/python/syntax/parser_state.h"

// Expressions from the loosest binding down to the tightest operators. A node's range starts where its first
// token does, so that parentheses around a left operand belong to it.

namespace loopscope::python {
namespace {

struct OperatorRow {
  int precedence;
  BinaryOperator op;
};

std::optional<OperatorRow> binaryOperator(TokenKind kind) {
  switch (kind) {
    case TokenKind::Bar:
      return OperatorRow{0, BinaryOperator::BitOr};
    case TokenKind::Caret:
      return OperatorRow{1, BinaryOperator::BitXor};
    case TokenKind::Ampersand:
      return OperatorRow{2, BinaryOperator::BitAnd};
    case TokenKind::LeftShift:
      return OperatorRow{3, BinaryOperator::LeftShift};
    case TokenKind::RightShift:
      return OperatorRow{3, BinaryOperator::RightShift};
    case TokenKind::Plus:
      return OperatorRow{4, BinaryOperator::Add};
    case TokenKind::Minus:
      return OperatorRow{4, BinaryOperator::Subtract};
    case TokenKind::Star:
      return OperatorRow{5, BinaryOperator::Multiply};
    case TokenKind::Slash:
      return OperatorRow{5, BinaryOperator::Divide};
    case TokenKind::DoubleSlash:
      return OperatorRow{5, BinaryOperator::FloorDivide};
    case TokenKind::Percent:
      return OperatorRow{5, BinaryOperator::Modulo};
    case TokenKind::At:
      return OperatorRow{5, BinaryOperator::MatrixMultiply};
    default:
      return std::nullopt;
  }
}

// `x is 5`: compares identity with a value that has none to speak of.
bool isLiteral(const Expression& expression) {
  switch (expression.kind) {
    case ExpressionKind::Int:
    case ExpressionKind::Float:
    case ExpressionKind::String:
    case ExpressionKind::Bytes:
      return true;
    default:
      return false;
  }
}

}  // namespace

Expression* Parser::parseStarExpressions() {
  SourceRange start = token().range;
  Expression* first = parseStarExpression();
  if (!at(TokenKind::Comma)) return first;
  std::vector<Expression*> elements{first};
  while (accept(TokenKind::Comma)) {
    if (!startsExpression() && !at(TokenKind::Star)) break;
    elements.push_back(parseStarExpression());
  }
  auto* node = m_module.make<TupleDisplay>(since(start));
  node->elements = m_module.list(elements);
  return node;
}

Expression* Parser::parseStarExpression() {
  if (!at(TokenKind::Star)) return parseExpression();
  SourceRange start = expect(TokenKind::Star).range;
  Expression* value = parseBinary();
  auto* node = m_module.make<Starred>(since(start));
  node->value = value;
  return node;
}

Expression* Parser::parseStarNamedExpression() {
  return at(TokenKind::Star) ? parseStarExpression() : parseNamedExpression();
}

Expression* Parser::parseNamedExpression() {
  SourceRange start = token().range;
  if (at(TokenKind::Name) && kind(1) == TokenKind::ColonEqual) {
    Name* target = expectTargetName();
    ++m_index;
    Expression* value = parseExpression();
    auto* node = m_module.make<NamedExpression>(since(start));
    node->target = target;
    node->value = value;
    return node;
  }
  Expression* expression = parseExpression();
  if (at(TokenKind::ColonEqual)) {
    auto value = wouldParse([this] {
      ++m_index;
      parseExpression();
    });
    if (value)
      fail(fmt::format("cannot use assignment expressions with {}", describeExpression(*expression)),
           expression->range);
  }
  if (at(TokenKind::Equal)) checkMistakenEqual(expression);
  return expression;
}

Expression* Parser::parseExpression() {
  Deeper deeper(*this);
  if (at(TokenKind::Lambda)) return parseLambda();
  size_t first = m_index;
  SourceRange start = token().range;
  Expression* whenTrue = parseDisjunction();
  if (!at(TokenKind::If)) {
    checkMissingOperator(first, whenTrue);
    return whenTrue;
  }
  ++m_index;
  Expression* condition = parseDisjunction();
  if (!at(TokenKind::Else) && !at(TokenKind::Colon) && !at(TokenKind::Error))
    fail("expected 'else' after 'if' expression", since(start));
  expect(TokenKind::Else);
  Expression* whenFalse = parseExpression();
  auto* node = m_module.make<Conditional>(since(start));
  node->condition = condition;
  node->whenTrue = whenTrue;
  node->whenFalse = whenFalse;
  return node;
}

Expression* Parser::parseDisjunction() {
  SourceRange start = token().range;
  Expression* first = parseConjunction();
  if (!at(TokenKind::Or)) return first;
  std::vector<Expression*> operands{first};
  while (accept(TokenKind::Or)) operands.push_back(parseConjunction());
  auto* node = m_module.make<Logical>(since(start));
  node->op = LogicalOperator::Or;
  node->operands = m_module.list(operands);
  return node;
}

Expression* Parser::parseConjunction() {
  SourceRange start = token().range;
  Expression* first = parseInversion();
  if (!at(TokenKind::And)) return first;
  std::vector<Expression*> operands{first};
  while (accept(TokenKind::And)) operands.push_back(parseInversion());
  auto* node = m_module.make<Logical>(since(start));
  node->op = LogicalOperator::And;
  node->operands = m_module.list(operands);
  return node;
}

Expression* Parser::parseInversion() {
  if (!at(TokenKind::Not)) return parseComparison();
  Deeper deeper(*this);
  SourceRange start = expect(TokenKind::Not).range;
  Expression* operand = parseInversion();
  auto* node = m_module.make<Unary>(since(start));
  node->op = UnaryOperator::Not;
  node->operand = operand;
  return node;
}

bool Parser::acceptCompareOperator(CompareOperator& op) {
  size_t length = 1;
  switch (kind()) {
    case TokenKind::EqualEqual:
      op = CompareOperator::Equal;
      break;
    case TokenKind::NotEqual:
      op = CompareOperator::NotEqual;
      break;
    case TokenKind::Less:
      op = CompareOperator::Less;
      break;
    case TokenKind::LessEqual:
      op = CompareOperator::LessEqual;
      break;
    case TokenKind::Greater:
      op = CompareOperator::Greater;
      break;
    case TokenKind::GreaterEqual:
      op = CompareOperator::GreaterEqual;
      break;
    case TokenKind::In:
      op = CompareOperator::In;
      break;
    case TokenKind::Is:
      length = kind(1) == TokenKind::Not ? 2 : 1;
      op = length == 2 ? CompareOperator::IsNot : CompareOperator::Is;
      break;
    case TokenKind::Not:
      if (kind(1) != TokenKind::In) return false;
      op = CompareOperator::NotIn;
      length = 2;
      break;
    default:
      return false;
  }
  m_index += length;
  return true;
}

Expression* Parser::parseComparison() {
  SourceRange start = token().range;
  Expression* first = parseBinary();
  CompareOperator op;
  if (!acceptCompareOperator(op)) return first;
  std::vector<CompareOperator> ops;
  std::vector<Expression*> rest;
  do {
    ops.push_back(op);
    rest.push_back(parseBinary());
  } while (acceptCompareOperator(op));
  auto* node = m_module.make<Compare>(since(start));
  node->first = first;
  node->ops = m_module.list(ops);
  node->rest = m_module.list(rest);
  for (size_t i = 0; i < ops.size(); ++i) {
    bool isIdentity = ops[i] == CompareOperator::Is || ops[i] == CompareOperator::IsNot;
    if (!isIdentity || !(isLiteral(*(i == 0 ? first : rest[i - 1])) || isLiteral(*rest[i]))) continue;
    const char* message = ops[i] == CompareOperator::Is ? "\"is\" with a literal. Did you mean \"==\"?"
                                                        : "\"is not\" with a literal. Did you mean \"!=\"?";
    m_module.warn(message, node->range);
  }
  return node;
}

// Precedence climbing: every operator from `|` to `*` associates to the left.
Expression* Parser::parseBinary(int minPrecedence) {
  SourceRange start = token().range;
  Expression* left = parseFactor();
  for (auto row = binaryOperator(kind()); row && row->precedence >= minPrecedence;
       row = binaryOperator(kind())) {
    SourceRange opRange = m_tokens[m_index++].range;
    Expression* right = parseBinary(row->precedence + 1);
    auto* node = m_module.make<Binary>(since(start));
    node->op = row->op;
    node->left = left;
    node->right = right;
    node->opRange = opRange;
    left = node;
  }
  return left;
}

Expression* Parser::parseFactor() {
  UnaryOperator op;
  switch (kind()) {
    case TokenKind::Plus:
      op = UnaryOperator::Plus;
      break;
    case TokenKind::Minus:
      op = UnaryOperator::Minus;
      break;
    case TokenKind::Tilde:
      op = UnaryOperator::Invert;
      break;
    default:
      return parsePower();
  }
  Deeper deeper(*this);
  SourceRange start = m_tokens[m_index++].range;
  Expression* operand = parseFactor();
  auto* node = m_module.make<Unary>(since(start));
  node->op = op;
  node->operand = operand;
  return node;
}

Expression* Parser::parsePower() {
  SourceRange start = token().range;
  Expression* base = parseAwaitPrimary();
  if (!at(TokenKind::DoubleStar)) return base;
  Deeper deeper(*this);
  SourceRange opRange = expect(TokenKind::DoubleStar).range;
  Expression* exponent = parseFactor();
  auto* node = m_module.make<Binary>(since(start));
  node->op = BinaryOperator::Power;
  node->left = base;
  node->right = exponent;
  node->opRange = opRange;
  return node;
}

Expression* Parser::parseYield() {
  SourceRange start = expect(TokenKind::Yield).range;
  if (accept(TokenKind::From)) {
    Expression* value = parseExpression();
    auto* node = m_module.make<YieldFrom>(since(start));
    node->value = value;
    return node;
  }
  Expression* value = nullptr;
  if (startsExpression() || at(TokenKind::Star)) {
    value = parseStarExpressions();
    rejectLoneStar(value);
  }
  auto* node = m_module.make<Yield>(since(start));
  node->value = value;
  return node;
}

}  // namespace loopscope::python
