// SPDX-License-Identifier: GPL-3.0-or-later
#include <fmt/format.h>

#include "core/python/syntax/parser_state.h"

// What may be assigned to, looped into and deleted. Targets are parsed as expressions; here they are checked
// and their names marked as stored or deleted.

namespace loopscope::python {
namespace {

const Expression* firstInvalid(List<Expression*> elements, TargetUse use) {
  for (const Expression* element : elements)
    if (const Expression* invalid = findInvalidTarget(*element, use)) return invalid;
  return nullptr;
}

const char* describeConstant(ConstantValue value) {
  switch (value) {
    case ConstantValue::None:
      return "None";
    case ConstantValue::True:
      return "True";
    case ConstantValue::False:
      return "False";
    case ConstantValue::Ellipsis:
      return "ellipsis";
  }
  return "";
}

const char* describeComprehension(ComprehensionKind kind) {
  switch (kind) {
    case ComprehensionKind::List:
      return "list comprehension";
    case ComprehensionKind::Set:
      return "set comprehension";
    case ComprehensionKind::Dict:
      return "dict comprehension";
    case ComprehensionKind::Generator:
      return "generator expression";
  }
  return "";
}

}  // namespace

const Expression* findInvalidTarget(const Expression& target, TargetUse use) {
  switch (target.kind) {
    case ExpressionKind::Name:
    case ExpressionKind::Attribute:
    case ExpressionKind::Subscript:
      return nullptr;
    case ExpressionKind::List:
      return firstInvalid(as<ListDisplay>(target).elements, use);
    case ExpressionKind::Tuple:
      return firstInvalid(as<TupleDisplay>(target).elements, use);
    case ExpressionKind::Starred:
      return use == TargetUse::Delete ? &target : findInvalidTarget(*as<Starred>(target).value, use);
    default:
      return &target;
  }
}

std::string describeExpression(const Expression& expression) {
  switch (expression.kind) {
    case ExpressionKind::Constant:
      return describeConstant(as<Constant>(expression).value);
    case ExpressionKind::Int:
    case ExpressionKind::Float:
    case ExpressionKind::String:
    case ExpressionKind::Bytes:
      return "literal";
    case ExpressionKind::FString:
      return "f-string expression";
    case ExpressionKind::Name:
      return "name";
    case ExpressionKind::Attribute:
      return "attribute";
    case ExpressionKind::Subscript:
      return "subscript";
    case ExpressionKind::Slice:
      return "slice";
    case ExpressionKind::Starred:
      return "starred";
    case ExpressionKind::Tuple:
      return "tuple";
    case ExpressionKind::List:
      return "list";
    case ExpressionKind::Set:
      return "set display";
    case ExpressionKind::Dict:
      return "dict literal";
    case ExpressionKind::Unary:
    case ExpressionKind::Binary:
    case ExpressionKind::Logical:
      return "expression";
    case ExpressionKind::Compare:
      return "comparison";
    case ExpressionKind::Call:
      return "function call";
    case ExpressionKind::Conditional:
      return "conditional expression";
    case ExpressionKind::Lambda:
      return "lambda";
    case ExpressionKind::Comprehension:
      return describeComprehension(as<Comprehension>(expression).comprehensionKind);
    case ExpressionKind::Await:
      return "await expression";
    case ExpressionKind::Yield:
    case ExpressionKind::YieldFrom:
      return "yield expression";
    case ExpressionKind::NamedExpression:
      return "named expression";
  }
  return "expression";
}

// The targets of a `for`: no comparison, whose `in` would swallow the loop's own.
Expression* Parser::parseTargetList(TargetUse use) {
  SourceRange start = token().range;
  auto parseElement = [this] { return at(TokenKind::Star) ? parseStarExpression() : parseBinary(); };
  Expression* target = parseElement();
  if (at(TokenKind::Comma)) {
    std::vector<Expression*> elements{target};
    while (accept(TokenKind::Comma)) {
      if (!startsExpression() && !at(TokenKind::Star)) break;
      elements.push_back(parseElement());
    }
    auto* tuple = m_module.make<TupleDisplay>(since(start));
    tuple->elements = m_module.list(elements);
    target = tuple;
  }
  bindTarget(target, use);
  if (target->kind == ExpressionKind::Starred)
    fail("starred assignment target must be in a list or tuple", target->range);
  return target;
}

void Parser::bindTarget(Expression* target, TargetUse use) {
  if (const Expression* invalid = findInvalidTarget(*target, use))
    fail(fmt::format("cannot {} {}", use == TargetUse::Delete ? "delete" : "assign to",
                     describeExpression(*invalid)),
         invalid->range);
  switch (target->kind) {
    case ExpressionKind::Name: {
      auto& name = as<Name>(*target);
      name.context = use == TargetUse::Delete ? NameContext::Delete : NameContext::Store;
      if (name.name.text == "__debug__")
        fail(fmt::format("cannot {} __debug__", use == TargetUse::Delete ? "delete" : "assign to"),
             name.range);
      return;
    }
    case ExpressionKind::List:
      return bindElements(as<ListDisplay>(*target).elements, use);
    case ExpressionKind::Tuple:
      return bindElements(as<TupleDisplay>(*target).elements, use);
    case ExpressionKind::Starred:
      return bindTarget(as<Starred>(*target).value, use);
    default:
      return;
  }
}

void Parser::bindElements(List<Expression*> elements, TargetUse use) {
  const Expression* starred = nullptr;
  for (Expression* element : elements) {
    bindTarget(element, use);
    if (element->kind != ExpressionKind::Starred) continue;
    if (starred != nullptr) fail("multiple starred expressions in assignment", starred->range);
    starred = element;
  }
}

}  // namespace loopscope::python
