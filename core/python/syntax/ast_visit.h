// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/python/syntax/ast.h"

// The children of a node, each once, in source order as far as it matters (decorators, defaults and
// annotations come before the body). One list of what a node holds, so that passes only write down what they
// treat specially.

namespace loopscope::python {

class ChildVisitor {
 public:
  virtual void expression(Expression& child) = 0;
  virtual void statement(Statement& child) = 0;
  virtual void pattern(Pattern& child) = 0;

 protected:
  ~ChildVisitor() = default;
};

void visitChildren(Expression& node, ChildVisitor& visitor);
void visitChildren(Statement& node, ChildVisitor& visitor);
void visitChildren(Pattern& node, ChildVisitor& visitor);

// Defaults, then annotations: what the scope around a function evaluates.
void visitDefaults(const Parameters& parameters, ChildVisitor& visitor);
void visitAnnotations(const Parameters& parameters, ChildVisitor& visitor);

}  // namespace loopscope::python
