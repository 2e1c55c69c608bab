// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/python/analysis/resolver.h"

#include <fmt/format.h>

#include "core/python/analysis/placement.h"
#include "core/python/analysis/scope_builder.h"
#include "core/python/syntax/missed_comma.h"

// Python's binding rules, as they are applied below.
//
// The module, every function, lambda, class body and comprehension is a scope. A name that is bound anywhere
// in a scope (assigned, deleted, imported, defined, a parameter, a loop or exception variable, a capture in a
// pattern) belongs to that scope, also above the place where it is bound. `global x` and `nonlocal x` take it
// out again.
//
// A name that is only read is looked for outward, from the scope it stands in: the first function-like scope
// that binds it owns it. Class bodies are passed over: what a class binds is an attribute, and invisible to
// its methods; `__class__` is the exception, which every class body provides. A `global x` on the way ends
// the search. If none owns it, it is the module's, or a built-in.
//
// An owner keeps the variable in a local slot, unless some inner scope reaches it: then in a cell. Every
// scope between the owner and the user carries the cell along, each taking it from the one around it.
//
// In a class body a name is read from the class namespace first and then from where it would be found without
// it: the captured variable if a function around owns it and the class does not bind it, else the module's.
//
// A comprehension is a function of its own with one parameter, `.0`: the first iterable, evaluated outside.
// `:=` inside it binds in the nearest scope around that is not a comprehension.

namespace loopscope::python {
namespace {

class Resolver {
 public:
  explicit Resolver(Module& module)
      : m_builders(collectScopes(module)), m_classCell(module.identifier("__class__")) {}

  void run() {
    for (ScopeBuilder& builder : m_builders) {
      setQualifiedName(builder);
      addParameters(builder);
    }
    for (ScopeBuilder& builder : m_builders) resolveSymbols(builder);
    for (ScopeBuilder& builder : m_builders) bindNames(builder);
  }

 private:
  static bool declaresGlobal(const ScopeBuilder& builder, Identifier name) {
    const Symbol* symbol = builder.find(name);
    return symbol != nullptr && symbol->isGlobal;
  }

  static void setQualifiedName(ScopeBuilder& builder) {
    const ScopeBuilder* parent = builder.parent;
    if (parent == nullptr) return;
    std::string& name = builder.scope->qualifiedName;
    name = builder.name.text;
    if (parent->scope->kind == ScopeKind::Module || declaresGlobal(*parent, builder.name)) return;
    bool isFunction = parent->scope->kind == ScopeKind::Function || parent->scope->kind == ScopeKind::Lambda;
    const char* joint = isFunction ? ".<locals>." : ".";
    name = parent->scope->qualifiedName + joint + name;
  }

  // Parameters have the first slots, in their order, whether captured or not; other locals follow in
  // bindNames.
  static void addParameters(ScopeBuilder& builder) {
    for (const Symbol& symbol : builder.symbols)
      if (symbol.isParameter) builder.scope->locals.push_back(symbol.name);
  }

  // The scope around `inner` that owns the name, or null for the module and the built-ins.
  ScopeBuilder* findOwner(const ScopeBuilder& inner, Identifier name) const {
    for (ScopeBuilder* scope = inner.parent; scope != nullptr; scope = scope->parent) {
      if (scope->scope->kind == ScopeKind::Class && name == m_classCell) return scope;
      if (!scope->isFunctionLike()) continue;
      const Symbol* symbol = scope->find(name);
      if (symbol == nullptr) continue;
      if (symbol->isGlobal) return nullptr;
      if (symbol->isBoundHere()) return scope;
    }
    return nullptr;
  }

  static uint32_t cellIndex(ScopeBuilder& owner, Identifier name) {
    std::vector<CellVariable>& cells = owner.scope->cells;
    for (uint32_t i = 0; i < cells.size(); ++i)
      if (cells[i].name == name) return i;
    CellVariable cell{name, CellVariable::kNotAParameter};
    const std::vector<Identifier>& locals = owner.scope->locals;
    for (uint32_t i = 0; i < locals.size(); ++i)
      if (locals[i] == name) cell.parameterSlot = i;
    cells.push_back(cell);
    return static_cast<uint32_t>(cells.size() - 1);
  }

  // Carries the variable from its owner into `user`, through every scope between them.
  uint32_t freeIndex(ScopeBuilder& user, ScopeBuilder& owner, Identifier name) {
    std::vector<FreeVariable>& frees = user.scope->frees;
    for (uint32_t i = 0; i < frees.size(); ++i)
      if (frees[i].name == name) return i;
    FreeVariable variable{name, user.parent == &owner, 0};
    variable.parentIndex = variable.fromCell ? cellIndex(owner, name) : freeIndex(*user.parent, owner, name);
    if (owner.scope->kind == ScopeKind::Class) {
      owner.scope->hasClassCell = true;
      owner.scope->classCell = cellIndex(owner, name);
    }
    user.scope->frees.push_back(variable);
    return static_cast<uint32_t>(user.scope->frees.size() - 1);
  }

  void resolveSymbols(ScopeBuilder& builder) {
    for (const Symbol& symbol : builder.symbols) {
      if (symbol.isGlobal && symbol.isNonlocal)
        fail(fmt::format("name '{}' is nonlocal and global", symbol.name.text), symbol.declaration);
      if (symbol.isGlobal || symbol.isBoundHere()) continue;
      ScopeBuilder* owner = findOwner(builder, symbol.name);
      if (owner != nullptr) {
        freeIndex(builder, *owner, symbol.name);
      } else if (symbol.isNonlocal) {
        fail(fmt::format("no binding for nonlocal '{}' found", symbol.name.text), symbol.declaration);
      }
    }
  }

  static bool isCell(const Scope& scope, Identifier name, uint32_t& slot) {
    for (slot = 0; slot < scope.cells.size(); ++slot)
      if (scope.cells[slot].name == name) return true;
    return false;
  }

  static bool isFree(const Scope& scope, Identifier name, uint32_t& slot) {
    for (slot = 0; slot < scope.frees.size(); ++slot)
      if (scope.frees[slot].name == name) return true;
    return false;
  }

  static Binding bindingOf(ScopeBuilder& builder, const Symbol& symbol, size_t parametersSeen) {
    Scope& scope = *builder.scope;
    uint32_t slot = 0;
    if (symbol.isGlobal || scope.kind == ScopeKind::Module) return {BindingKind::Global, 0};
    if (scope.kind == ScopeKind::Class) {
      if (symbol.isBoundHere() || !isFree(scope, symbol.name, slot)) return {BindingKind::ClassName, 0};
      return {symbol.isNonlocal ? BindingKind::Free : BindingKind::ClassFree, slot};
    }
    if (symbol.isBoundHere()) {
      if (isCell(scope, symbol.name, slot)) return {BindingKind::Cell, slot};
      if (!symbol.isParameter) scope.locals.push_back(symbol.name);
      auto next = symbol.isParameter ? parametersSeen : scope.locals.size() - 1;
      return {BindingKind::Local, static_cast<uint32_t>(next)};
    }
    if (isFree(scope, symbol.name, slot)) return {BindingKind::Free, slot};
    return {BindingKind::Global, 0};
  }

  // Once per symbol, then copied to every Name: a function with many names stays linear in its length.
  static void bindNames(ScopeBuilder& builder) {
    std::vector<Binding> bindings;
    bindings.reserve(builder.symbols.size());
    size_t parametersSeen = 0;
    for (const Symbol& symbol : builder.symbols) {
      bindings.push_back(bindingOf(builder, symbol, parametersSeen));
      if (symbol.isParameter) ++parametersSeen;
    }
    for (Name* name : builder.names) name->binding = bindings[builder.symbolIndex.at(name->name.id.value())];
  }

  [[noreturn]] static void fail(std::string message, const SourceRange& where) {
    throw ResolveFailure{inPythonsWords(std::move(message), where)};
  }

  ScopeBuilders m_builders;
  Identifier m_classCell;
};

}  // namespace

std::optional<Diagnostic> resolve(Module& module) {
  try {
    Resolver(module).run();
  } catch (const ResolveFailure& failure) {
    return failure.diagnostic;
  }
  std::optional<Diagnostic> misplaced = findMisplaced(module);
  if (!misplaced) warnOfMissedCommas(module);
  return misplaced;
}

}  // namespace loopscope::python
