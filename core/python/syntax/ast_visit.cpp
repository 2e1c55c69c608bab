// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/python/syntax/ast_visit.h"

namespace loopscope::python {
namespace {

void one(Expression* child, ChildVisitor& visitor) {
  if (child != nullptr) visitor.expression(*child);
}
void one(Statement* child, ChildVisitor& visitor) {
  visitor.statement(*child);
}
void one(Pattern* child, ChildVisitor& visitor) {
  if (child != nullptr) visitor.pattern(*child);
}

template <class Node>
void all(List<Node*> children, ChildVisitor& visitor) {
  for (Node* child : children) one(child, visitor);
}

void all(List<KeywordArgument> keywords, ChildVisitor& visitor) {
  for (const KeywordArgument& keyword : keywords) one(keyword.value, visitor);
}

void visitFString(FString& node, ChildVisitor& visitor) {
  for (const FStringPart& part : node.parts) {
    one(part.value, visitor);
    one(part.spec, visitor);
  }
}

void visitDict(DictDisplay& node, ChildVisitor& visitor) {
  for (const DictEntry& entry : node.entries) {
    one(entry.key, visitor);
    one(entry.value, visitor);
  }
}

void visitComprehension(Comprehension& node, ChildVisitor& visitor) {
  one(node.element, visitor);
  one(node.value, visitor);
  for (const ComprehensionClause& clause : node.clauses) {
    one(clause.target, visitor);
    one(clause.iterable, visitor);
    all(clause.conditions, visitor);
  }
}

void visitTry(Try& node, ChildVisitor& visitor) {
  all(node.body, visitor);
  for (const ExceptHandler& handler : node.handlers) {
    one(handler.type, visitor);
    one(handler.target, visitor);
    all(handler.body, visitor);
  }
  all(node.elseBody, visitor);
  all(node.finallyBody, visitor);
}

void visitMatch(Match& node, ChildVisitor& visitor) {
  one(node.subject, visitor);
  for (const MatchCase& matchCase : node.cases) {
    one(matchCase.pattern, visitor);
    one(matchCase.guard, visitor);
    all(matchCase.body, visitor);
  }
}

void visitFunction(FunctionDef& node, ChildVisitor& visitor) {
  one(node.target, visitor);
  all(node.decorators, visitor);
  visitDefaults(node.parameters, visitor);
  visitAnnotations(node.parameters, visitor);
  one(node.returns, visitor);
  all(node.body, visitor);
}

void visitClass(ClassDef& node, ChildVisitor& visitor) {
  one(node.target, visitor);
  all(node.decorators, visitor);
  all(node.bases, visitor);
  all(node.keywords, visitor);
  all(node.body, visitor);
}

}  // namespace

void visitDefaults(const Parameters& parameters, ChildVisitor& visitor) {
  for (const Parameter& parameter : parameters.positional) one(parameter.defaultValue, visitor);
  for (const Parameter& parameter : parameters.keywordOnly) one(parameter.defaultValue, visitor);
}

void visitAnnotations(const Parameters& parameters, ChildVisitor& visitor) {
  for (const Parameter& parameter : parameters.positional) one(parameter.annotation, visitor);
  if (parameters.rest != nullptr) one(parameters.rest->annotation, visitor);
  for (const Parameter& parameter : parameters.keywordOnly) one(parameter.annotation, visitor);
  if (parameters.keywordRest != nullptr) one(parameters.keywordRest->annotation, visitor);
}

void visitChildren(Expression& node, ChildVisitor& visitor) {
  switch (node.kind) {
    case ExpressionKind::Constant:
    case ExpressionKind::Int:
    case ExpressionKind::Float:
    case ExpressionKind::String:
    case ExpressionKind::Bytes:
    case ExpressionKind::Name:
      return;
    case ExpressionKind::FString:
      return visitFString(as<FString>(node), visitor);
    case ExpressionKind::Attribute:
      return one(as<Attribute>(node).object, visitor);
    case ExpressionKind::Subscript:
      one(as<Subscript>(node).object, visitor);
      return one(as<Subscript>(node).index, visitor);
    case ExpressionKind::Slice:
      one(as<Slice>(node).lower, visitor);
      one(as<Slice>(node).upper, visitor);
      return one(as<Slice>(node).step, visitor);
    case ExpressionKind::Starred:
      return one(as<Starred>(node).value, visitor);
    case ExpressionKind::Tuple:
      return all(as<TupleDisplay>(node).elements, visitor);
    case ExpressionKind::List:
      return all(as<ListDisplay>(node).elements, visitor);
    case ExpressionKind::Set:
      return all(as<SetDisplay>(node).elements, visitor);
    case ExpressionKind::Dict:
      return visitDict(as<DictDisplay>(node), visitor);
    case ExpressionKind::Unary:
      return one(as<Unary>(node).operand, visitor);
    case ExpressionKind::Binary:
      one(as<Binary>(node).left, visitor);
      return one(as<Binary>(node).right, visitor);
    case ExpressionKind::Logical:
      return all(as<Logical>(node).operands, visitor);
    case ExpressionKind::Compare:
      one(as<Compare>(node).first, visitor);
      return all(as<Compare>(node).rest, visitor);
    case ExpressionKind::Call:
      one(as<Call>(node).callee, visitor);
      all(as<Call>(node).positional, visitor);
      return all(as<Call>(node).keywords, visitor);
    case ExpressionKind::Conditional:
      one(as<Conditional>(node).condition, visitor);
      one(as<Conditional>(node).whenTrue, visitor);
      return one(as<Conditional>(node).whenFalse, visitor);
    case ExpressionKind::Lambda:
      visitDefaults(as<Lambda>(node).parameters, visitor);
      return one(as<Lambda>(node).body, visitor);
    case ExpressionKind::Comprehension:
      return visitComprehension(as<Comprehension>(node), visitor);
    case ExpressionKind::Await:
      return one(as<Await>(node).value, visitor);
    case ExpressionKind::Yield:
      return one(as<Yield>(node).value, visitor);
    case ExpressionKind::YieldFrom:
      return one(as<YieldFrom>(node).value, visitor);
    case ExpressionKind::NamedExpression:
      one(as<NamedExpression>(node).target, visitor);
      return one(as<NamedExpression>(node).value, visitor);
  }
}

void visitChildren(Statement& node, ChildVisitor& visitor) {
  switch (node.kind) {
    case StatementKind::Pass:
    case StatementKind::Break:
    case StatementKind::Continue:
    case StatementKind::Global:
    case StatementKind::Nonlocal:
      return;
    case StatementKind::Expression:
      return one(as<ExpressionStatement>(node).value, visitor);
    case StatementKind::Assign:
      one(as<Assign>(node).value, visitor);
      return all(as<Assign>(node).targets, visitor);
    case StatementKind::AugmentedAssign:
      one(as<AugmentedAssign>(node).target, visitor);
      return one(as<AugmentedAssign>(node).value, visitor);
    case StatementKind::AnnotatedAssign:
      one(as<AnnotatedAssign>(node).target, visitor);
      one(as<AnnotatedAssign>(node).annotation, visitor);
      return one(as<AnnotatedAssign>(node).value, visitor);
    case StatementKind::Return:
      return one(as<Return>(node).value, visitor);
    case StatementKind::Raise:
      one(as<Raise>(node).exception, visitor);
      return one(as<Raise>(node).cause, visitor);
    case StatementKind::Assert:
      one(as<Assert>(node).test, visitor);
      return one(as<Assert>(node).message, visitor);
    case StatementKind::Delete:
      return all(as<Delete>(node).targets, visitor);
    case StatementKind::Import:
      for (const ImportedModule& item : as<Import>(node).modules) one(item.target, visitor);
      return;
    case StatementKind::ImportFrom:
      for (const ImportedName& item : as<ImportFrom>(node).names) one(item.target, visitor);
      return;
    case StatementKind::If:
      for (const IfBranch& branch : as<If>(node).branches) {
        one(branch.test, visitor);
        all(branch.body, visitor);
      }
      return all(as<If>(node).elseBody, visitor);
    case StatementKind::While:
      one(as<While>(node).test, visitor);
      all(as<While>(node).body, visitor);
      return all(as<While>(node).elseBody, visitor);
    case StatementKind::For:
      one(as<For>(node).target, visitor);
      one(as<For>(node).iterable, visitor);
      all(as<For>(node).body, visitor);
      return all(as<For>(node).elseBody, visitor);
    case StatementKind::With:
      for (const WithItem& item : as<With>(node).items) {
        one(item.context, visitor);
        one(item.target, visitor);
      }
      return all(as<With>(node).body, visitor);
    case StatementKind::Try:
      return visitTry(as<Try>(node), visitor);
    case StatementKind::Match:
      return visitMatch(as<Match>(node), visitor);
    case StatementKind::FunctionDef:
      return visitFunction(as<FunctionDef>(node), visitor);
    case StatementKind::ClassDef:
      return visitClass(as<ClassDef>(node), visitor);
  }
}

void visitChildren(Pattern& node, ChildVisitor& visitor) {
  switch (node.kind) {
    case PatternKind::Singleton:
      return;
    case PatternKind::Value:
      return one(as<ValuePattern>(node).value, visitor);
    case PatternKind::Sequence:
      return all(as<SequencePattern>(node).elements, visitor);
    case PatternKind::Mapping:
      all(as<MappingPattern>(node).keys, visitor);
      all(as<MappingPattern>(node).values, visitor);
      return one(as<MappingPattern>(node).rest, visitor);
    case PatternKind::Class:
      one(as<ClassPattern>(node).type, visitor);
      all(as<ClassPattern>(node).positional, visitor);
      return all(as<ClassPattern>(node).keywordPatterns, visitor);
    case PatternKind::Star:
      return one(as<StarPattern>(node).target, visitor);
    case PatternKind::As:
      one(as<AsPattern>(node).pattern, visitor);
      return one(as<AsPattern>(node).target, visitor);
    case PatternKind::Or:
      return all(as<OrPattern>(node).alternatives, visitor);
  }
}

}  // namespace loopscope::python
