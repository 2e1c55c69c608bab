// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <deque>
#include <memory>
#include <unordered_map>
#include <vector>

#include "core/python/syntax/ast.h"

// What the resolver knows about a scope while it works: which names occur in it and how. Filled by the
// collector (scope_collector.cpp), read by the resolver; see resolver.cpp for the rules.

namespace loopscope::python {

struct ResolveFailure {
  Diagnostic diagnostic;
};

struct Symbol {
  Identifier name;
  bool isParameter = false;
  bool isAssigned =
      false;  // bound in any way: stored, deleted, imported, defined, a loop or exception variable
  bool isUsed = false;
  bool isAnnotated = false;
  bool isGlobal = false;    // declared so, or bound by `:=` in a comprehension at module level
  bool isNonlocal = false;  // declared so, or bound by `:=` in a comprehension inside a function
  bool isIterationVariable = false;
  SourceRange declaration;  // of `nonlocal`

  bool isBoundHere() const { return (isParameter || isAssigned) && !isGlobal && !isNonlocal; }
};

struct ScopeBuilder {
  Scope* scope = nullptr;
  ScopeBuilder* parent = nullptr;
  Identifier name;              // of the function or class, "<lambda>", "<listcomp>", ...
  std::vector<Symbol> symbols;  // in order of first appearance; parameters first
  std::unordered_map<uint32_t, uint32_t> symbolIndex;
  std::vector<Name*> names;   // every Name written in this scope
  bool isInIterable = false;  // while a comprehension's iterable is being collected: `:=` may not stand there

  Symbol& symbol(Identifier identifier);
  const Symbol* find(Identifier identifier) const;
  bool isFunctionLike() const { return scope->kind != ScopeKind::Module && scope->kind != ScopeKind::Class; }
};

// Outer scopes stand before inner ones.
using ScopeBuilders = std::deque<ScopeBuilder>;

// Makes a Scope for every function, lambda, class and comprehension, hangs it on its node, and notes which
// names occur where. Throws ResolveFailure.
ScopeBuilders collectScopes(Module& module);

}  // namespace loopscope::python
