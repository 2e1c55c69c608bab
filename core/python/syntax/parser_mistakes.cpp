// SPDX-License-Identifier: GPL-3.0-or-later
#include <fmt/format.h>

#include "core/python/syntax/parser_state.h"

// Guesses at what was meant where an expression stops short: a comma, parentheses around print's arguments,
// `==`.

namespace loopscope::python {
namespace {

bool isLegacyStatement(const Expression& expression) {
  const auto* name = tryAs<Name>(&expression);
  return name != nullptr && (name->name.text == "print" || name->name.text == "exec");
}

}  // namespace

bool Parser::startsExpression(size_t ahead) const {
  switch (kind(ahead)) {
    case TokenKind::Name:
    case TokenKind::Number:
    case TokenKind::String:
    case TokenKind::None:
    case TokenKind::True:
    case TokenKind::False:
    case TokenKind::Ellipsis:
    case TokenKind::LeftParen:
    case TokenKind::LeftBracket:
    case TokenKind::LeftBrace:
    case TokenKind::Plus:
    case TokenKind::Minus:
    case TokenKind::Tilde:
    case TokenKind::Not:
    case TokenKind::Lambda:
    case TokenKind::Await:
      return true;
    default:
      return false;
  }
}

// Two expressions side by side. Inside brackets that is most often a forgotten comma; after `print` it is
// Python 2. Nothing is said of `ur"text"` and its like, nor of match, case and _.
void Parser::checkMissingOperator(size_t firstToken, Expression* left) {
  if (!startsExpression()) return;
  const Token& first = m_tokens[firstToken];
  bool isOneToken = m_index == firstToken + 1;
  if (isOneToken && isLegacyStatement(*left)) {
    if (auto value = wouldParse([this] { parseStarExpressions(); }))
      fail(fmt::format("Missing parentheses in call to '{0}'. Did you mean {0}(...)?", first.text),
           joined(left->range, *value));
    return;
  }
  if (first.kind == TokenKind::Name) {
    if (m_tokens[firstToken + 1].kind == TokenKind::String) return;
    if (first.text == "match" || first.text == "case" || first.text == "_") return;
  }
  uint32_t lastDepth = 0;
  auto second = wouldParse([this, &lastDepth] {
    parseExpression();
    lastDepth = m_tokens[m_index - 1].bracketDepth;
  });
  if (second && lastDepth > 0)
    fail("invalid syntax. Perhaps you forgot a comma?", joined(left->range, *second));
}

// At a `=` where only an expression can stand.
void Parser::checkMistakenEqual(const Expression* left) {
  auto right = wouldParse([this] {
    ++m_index;
    parseBinary();
    if (at(TokenKind::Equal) || at(TokenKind::ColonEqual)) unexpected();
  });
  if (!right) return;
  switch (left->kind) {
    case ExpressionKind::Name: {
      if (m_tokens[m_index - 1].kind != TokenKind::Name) break;
      fail("invalid syntax. Maybe you meant '==' or ':=' instead of '='?", joined(left->range, *right));
    }
    case ExpressionKind::List:
    case ExpressionKind::Tuple:
    case ExpressionKind::Compare:
    case ExpressionKind::Logical:
    case ExpressionKind::Conditional:
    case ExpressionKind::Starred:
    case ExpressionKind::Lambda:
      return;
    case ExpressionKind::Constant:
      if (as<Constant>(*left).value != ConstantValue::Ellipsis) return;
      break;
    case ExpressionKind::Unary:
      if (as<Unary>(*left).op == UnaryOperator::Not) return;
      break;
    case ExpressionKind::Comprehension:
      if (as<Comprehension>(*left).comprehensionKind == ComprehensionKind::Generator) return;
      break;
    default:
      break;
  }
  fail(fmt::format("cannot assign to {} here. Maybe you meant '==' instead of '='?",
                   describeExpression(*left)),
       left->range);
}

void Parser::rejectLoneStar(const Expression* expression) const {
  if (expression->kind == ExpressionKind::Starred)
    fail("can't use starred expression here", expression->range);
}

}  // namespace loopscope::python
