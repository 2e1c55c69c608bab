// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/python/syntax/ast_visit.h"

// Visits a resolved tree with the scope that each expression is evaluated in: defaults, decorators and the
// first iterable of a comprehension belong to the scope around.

namespace loopscope::python {

class ScopedVisitor : public ChildVisitor {
 public:
  void visit(Module& module);

  void expression(Expression& node) override;
  void statement(Statement& node) override;
  void pattern(Pattern& node) override { visitChildren(node, *this); }

 protected:
  ~ScopedVisitor() = default;
  const Scope* scope() const { return m_scope; }
  void block(Block body);
  void optional(Expression* node);

 private:
  template <class Visit>
  void within(const Scope* scope, Visit visit);
  void functionDef(FunctionDef& node);
  void classDef(ClassDef& node);
  void comprehension(Comprehension& node);

  const Scope* m_scope = nullptr;
};

}  // namespace loopscope::python
