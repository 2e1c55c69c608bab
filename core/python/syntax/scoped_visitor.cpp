// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/python/syntax/scoped_visitor.h"

namespace loopscope::python {

void ScopedVisitor::visit(Module& module) {
  within(module.scope, [&] { block(module.body); });
}

void ScopedVisitor::block(Block body) {
  for (Statement* node : body) statement(*node);
}

void ScopedVisitor::optional(Expression* node) {
  if (node != nullptr) expression(*node);
}

template <class Visit>
void ScopedVisitor::within(const Scope* scope, Visit visit) {
  const Scope* outer = std::exchange(m_scope, scope);
  visit();
  m_scope = outer;
}

void ScopedVisitor::expression(Expression& node) {
  if (node.kind == ExpressionKind::Comprehension) return comprehension(as<Comprehension>(node));
  if (auto* lambda = tryAs<Lambda>(&node)) {
    visitDefaults(lambda->parameters, *this);
    return within(lambda->scope, [&] { expression(*lambda->body); });
  }
  visitChildren(node, *this);
}

void ScopedVisitor::statement(Statement& node) {
  if (node.kind == StatementKind::FunctionDef) return functionDef(as<FunctionDef>(node));
  if (node.kind == StatementKind::ClassDef) return classDef(as<ClassDef>(node));
  visitChildren(node, *this);
}

void ScopedVisitor::functionDef(FunctionDef& node) {
  expression(*node.target);
  for (Expression* decorator : node.decorators) expression(*decorator);
  visitDefaults(node.parameters, *this);
  visitAnnotations(node.parameters, *this);
  optional(node.returns);
  within(node.scope, [&] { block(node.body); });
}

void ScopedVisitor::classDef(ClassDef& node) {
  expression(*node.target);
  for (Expression* decorator : node.decorators) expression(*decorator);
  for (Expression* base : node.bases) expression(*base);
  for (const KeywordArgument& keyword : node.keywords) expression(*keyword.value);
  within(node.scope, [&] { block(node.body); });
}

void ScopedVisitor::comprehension(Comprehension& node) {
  expression(*node.clauses[0].iterable);
  within(node.scope, [&] {
    for (size_t i = 0; i < node.clauses.size(); ++i) {
      if (i > 0) expression(*node.clauses[i].iterable);
      expression(*node.clauses[i].target);
      for (Expression* condition : node.clauses[i].conditions) expression(*condition);
    }
    expression(*node.element);
    optional(node.value);
  });
}

}  // namespace loopscope::python
