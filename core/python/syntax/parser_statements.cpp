// SPDX-License-Identifier: GPL-3.0-or-later
#include <fmt/format.h>

#include "core/python/syntax/parser_state.h"

// Simple statements: those that fit on a line. An assignment begins as an expression and becomes a target
// when `=` shows up, so one parse serves both.

namespace loopscope::python {

namespace {

std::optional<BinaryOperator> augmentedOperator(TokenKind kind) {
  switch (kind) {
    case TokenKind::PlusEqual:
      return BinaryOperator::Add;
    case TokenKind::MinusEqual:
      return BinaryOperator::Subtract;
    case TokenKind::StarEqual:
      return BinaryOperator::Multiply;
    case TokenKind::AtEqual:
      return BinaryOperator::MatrixMultiply;
    case TokenKind::SlashEqual:
      return BinaryOperator::Divide;
    case TokenKind::DoubleSlashEqual:
      return BinaryOperator::FloorDivide;
    case TokenKind::PercentEqual:
      return BinaryOperator::Modulo;
    case TokenKind::DoubleStarEqual:
      return BinaryOperator::Power;
    case TokenKind::LeftShiftEqual:
      return BinaryOperator::LeftShift;
    case TokenKind::RightShiftEqual:
      return BinaryOperator::RightShift;
    case TokenKind::AmpersandEqual:
      return BinaryOperator::BitAnd;
    case TokenKind::BarEqual:
      return BinaryOperator::BitOr;
    case TokenKind::CaretEqual:
      return BinaryOperator::BitXor;
    default:
      return std::nullopt;
  }
}

bool isSingleTarget(const Expression& expression) {
  return expression.kind == ExpressionKind::Name || expression.kind == ExpressionKind::Attribute ||
         expression.kind == ExpressionKind::Subscript;
}

}  // namespace

void Parser::parseStatement(std::vector<Statement*>& out) {
  switch (kind()) {
    case TokenKind::If:
    case TokenKind::While:
    case TokenKind::For:
    case TokenKind::Try:
    case TokenKind::With:
    case TokenKind::Def:
    case TokenKind::Class:
    case TokenKind::Async:
    case TokenKind::At:
      out.push_back(parseCompound());
      return;
    case TokenKind::Name:
      if (token().text == "match" && atMatchStatement()) {
        out.push_back(parseMatch());
        return;
      }
      break;
    default:
      break;
  }
  parseSimpleLine(out);
}

void Parser::parseSimpleLine(std::vector<Statement*>& out) {
  do {
    out.push_back(parseSimple());
  } while (accept(TokenKind::Semicolon) && !at(TokenKind::Newline));
  expect(TokenKind::Newline);
}

Statement* Parser::parseSimple() {
  switch (kind()) {
    case TokenKind::Return:
      return parseReturn();
    case TokenKind::Raise:
      return parseRaise();
    case TokenKind::Assert:
      return parseAssert();
    case TokenKind::Del:
      return parseDelete();
    case TokenKind::Pass:
      return parseKeywordStatement<Pass>();
    case TokenKind::Break:
      return parseKeywordStatement<Break>();
    case TokenKind::Continue:
      return parseKeywordStatement<Continue>();
    case TokenKind::Global:
      return parseNameList<Global>();
    case TokenKind::Nonlocal:
      return parseNameList<Nonlocal>();
    case TokenKind::Import:
      return parseImport();
    case TokenKind::From:
      return parseImportFrom();
    default:
      return parseExpressionStatement();
  }
}

template <class Node>
Statement* Parser::parseKeywordStatement() {
  return m_module.make<Node>(m_tokens[m_index++].range);
}

template <class Node>
Statement* Parser::parseNameList() {
  SourceRange start = m_tokens[m_index++].range;
  std::vector<Identifier> names;
  do {
    names.push_back(mangled(expect(TokenKind::Name).text));
  } while (accept(TokenKind::Comma));
  auto* node = m_module.make<Node>(since(start));
  node->names = m_module.list(names);
  return node;
}

Statement* Parser::parseExpressionStatement() {
  const Token& first = token();
  Expression* expression = at(TokenKind::Yield) ? parseYield() : parseStarExpressions();
  if (at(TokenKind::Equal)) return parseAssign(expression, first.range);
  if (at(TokenKind::Colon)) return parseAnnotatedAssign(expression, first);
  if (augmentedOperator(kind())) return parseAugmentedAssign(expression, first.range);
  rejectLoneStar(expression);
  auto* node = m_module.make<ExpressionStatement>(since(first.range));
  node->value = expression;
  return node;
}

Expression* Parser::parseAssignedValue() {
  return at(TokenKind::Yield) ? parseYield() : parseStarExpressions();
}

Statement* Parser::parseAssign(Expression* first, const SourceRange& start) {
  std::vector<Expression*> targets;
  Expression* value = first;
  while (at(TokenKind::Equal)) {
    bool isYield = value->kind == ExpressionKind::Yield || value->kind == ExpressionKind::YieldFrom;
    if (isYield && m_tokens[m_index - 1].kind != TokenKind::RightParen)
      fail("assignment to yield expression not possible", value->range);
    if (targets.empty() && findInvalidTarget(*value, TargetUse::Assign) != nullptr) {
      auto* tuple = tryAs<TupleDisplay>(value);
      bool isBare = tuple != nullptr && !tuple->elements.empty() &&
                    tuple->range == joined(start, tuple->range) &&
                    tuple->elements[0]->range.column == tuple->range.column;
      checkMistakenEqual(isBare ? tuple->elements.back() : value);
    }
    bindTarget(value, TargetUse::Assign);
    if (value->kind == ExpressionKind::Starred)
      fail("starred assignment target must be in a list or tuple", value->range);
    targets.push_back(value);
    ++m_index;
    value = parseAssignedValue();
  }
  rejectLoneStar(value);
  auto* node = m_module.make<Assign>(since(start));
  node->targets = m_module.list(targets);
  node->value = value;
  return node;
}

Statement* Parser::parseAnnotatedAssign(Expression* target, const Token& first) {
  if (!isSingleTarget(*target)) {
    auto annotates = wouldParse([this] {
      ++m_index;
      parseExpression();
    });
    if (!annotates) unexpected();
    if (target->kind == ExpressionKind::List)
      fail("only single target (not list) can be annotated", target->range);
    if (auto* tuple = tryAs<TupleDisplay>(target)) {
      bool isBare = !tuple->elements.empty() && tuple->elements[0]->range.column == tuple->range.column;
      fail("only single target (not tuple) can be annotated",
           isBare ? tuple->elements[0]->range : tuple->range);
    }
    fail("illegal target for annotation", target->range);
  }
  bindTarget(target, TargetUse::Assign);
  ++m_index;
  Expression* annotation = parseExpression();
  Expression* value = accept(TokenKind::Equal) ? parseAssignedValue() : nullptr;
  if (value != nullptr) rejectLoneStar(value);
  auto* node = m_module.make<AnnotatedAssign>(since(first.range));
  node->target = target;
  node->annotation = annotation;
  node->value = value;
  node->isSimple = first.kind == TokenKind::Name && target->kind == ExpressionKind::Name;
  return node;
}

Statement* Parser::parseAugmentedAssign(Expression* target, const SourceRange& start) {
  BinaryOperator op = *augmentedOperator(kind());
  ++m_index;
  if (!isSingleTarget(*target)) {
    --m_index;
    auto hasValue = wouldParse([this] {
      ++m_index;
      parseAssignedValue();
    });
    if (!hasValue) unexpected();
    fail(fmt::format("'{}' is an illegal expression for augmented assignment", describeExpression(*target)),
         target->range);
  }
  bindTarget(target, TargetUse::Assign);
  Expression* value = parseAssignedValue();
  rejectLoneStar(value);
  auto* node = m_module.make<AugmentedAssign>(since(start));
  node->target = target;
  node->op = op;
  node->value = value;
  return node;
}

Statement* Parser::parseReturn() {
  SourceRange start = expect(TokenKind::Return).range;
  Expression* value = at(TokenKind::Newline) || at(TokenKind::Semicolon) ? nullptr : parseStarExpressions();
  if (value != nullptr) rejectLoneStar(value);
  auto* node = m_module.make<Return>(since(start));
  node->value = value;
  return node;
}

Statement* Parser::parseRaise() {
  SourceRange start = expect(TokenKind::Raise).range;
  Expression* exception = nullptr;
  Expression* cause = nullptr;
  if (!at(TokenKind::Newline) && !at(TokenKind::Semicolon)) {
    exception = parseExpression();
    if (accept(TokenKind::From)) cause = parseExpression();
  }
  auto* node = m_module.make<Raise>(since(start));
  node->exception = exception;
  node->cause = cause;
  return node;
}

Statement* Parser::parseAssert() {
  SourceRange start = expect(TokenKind::Assert).range;
  Expression* test = parseExpression();
  Expression* message = accept(TokenKind::Comma) ? parseExpression() : nullptr;
  auto* node = m_module.make<Assert>(since(start));
  node->test = test;
  node->message = message;
  if (auto* tuple = tryAs<TupleDisplay>(test); tuple != nullptr && !tuple->elements.empty())
    m_module.warn("assertion is always true, perhaps remove parentheses?", node->range);
  return node;
}

Statement* Parser::parseDelete() {
  SourceRange start = expect(TokenKind::Del).range;
  std::vector<Expression*> targets;
  do {
    if (!targets.empty() && (at(TokenKind::Newline) || at(TokenKind::Semicolon))) break;
    targets.push_back(parseStarExpression());
  } while (accept(TokenKind::Comma));
  if (!at(TokenKind::Newline) && !at(TokenKind::Semicolon)) unexpected();
  for (Expression* target : targets) bindTarget(target, TargetUse::Delete);
  auto* node = m_module.make<Delete>(since(start));
  node->targets = m_module.list(targets);
  return node;
}

}  // namespace loopscope::python
