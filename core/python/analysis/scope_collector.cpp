// SPDX-License-Identifier: GPL-3.0-or-later
#include <fmt/format.h>

#include "core/python/analysis/scope_builder.h"
#include "core/python/syntax/ast_visit.h"

namespace loopscope::python {
namespace {

[[noreturn]] void fail(std::string message, const SourceRange& where) {
  throw ResolveFailure{inPythonsWords(std::move(message), where)};
}

const char* comprehensionName(ComprehensionKind kind) {
  switch (kind) {
    case ComprehensionKind::List:
      return "<listcomp>";
    case ComprehensionKind::Set:
      return "<setcomp>";
    case ComprehensionKind::Dict:
      return "<dictcomp>";
    case ComprehensionKind::Generator:
      return "<genexpr>";
  }
  return "";
}

const char* comprehensionWords(const Scope& scope) {
  std::string_view name = scope.qualifiedName;
  if (name.ends_with("<listcomp>")) return "list comprehension";
  if (name.ends_with("<setcomp>")) return "set comprehension";
  if (name.ends_with("<dictcomp>")) return "dict comprehension";
  return "generator expression";
}

class ScopeCollector final : public ChildVisitor {
 public:
  explicit ScopeCollector(Module& module) : m_module(module) {}

  ScopeBuilders run() {
    open(ScopeKind::Module, {});
    m_module.scope = m_current->scope;
    for (Statement* node : m_module.body) statement(*node);
    return std::move(m_builders);
  }

  void expression(Expression& node) override;
  void statement(Statement& node) override;
  void pattern(Pattern& node) override { visitChildren(node, *this); }

 private:
  Scope* open(ScopeKind kind, Identifier name);
  void close() { m_current = m_current->parent; }

  void name(Name& node);
  void namedExpression(NamedExpression& node);
  void bindOutsideComprehensions(Name& target);
  void lambda(Lambda& node);
  void comprehension(Comprehension& node);
  void comprehensionClause(const ComprehensionClause& clause, bool isFirst);
  void yield(Expression& node);
  void functionDef(FunctionDef& node);
  void classDef(ClassDef& node);
  void annotatedAssign(AnnotatedAssign& node);
  void globalDeclaration(const Global& node);
  void nonlocalDeclaration(const Nonlocal& node);
  Symbol& declare(const Identifier& identifier, std::string_view word, SourceRange range);
  void parameters(const Parameters& parameters);
  void parameter(const Parameter& parameter);

  Module& m_module;
  ScopeBuilders m_builders;
  ScopeBuilder* m_current = nullptr;
};

Scope* ScopeCollector::open(ScopeKind kind, Identifier name) {
  Scope& scope = m_module.scopes.emplace_back();
  scope.kind = kind;
  scope.parent = m_current == nullptr ? nullptr : m_current->scope;
  ScopeBuilder& builder = m_builders.emplace_back();
  builder.scope = &scope;
  builder.parent = m_current;
  builder.name = name;
  builder.isInIterable = m_current != nullptr && m_current->isInIterable;
  m_current = &builder;
  return &scope;
}

void ScopeCollector::expression(Expression& node) {
  switch (node.kind) {
    case ExpressionKind::Name:
      return name(as<Name>(node));
    case ExpressionKind::NamedExpression:
      return namedExpression(as<NamedExpression>(node));
    case ExpressionKind::Lambda:
      return lambda(as<Lambda>(node));
    case ExpressionKind::Comprehension:
      return comprehension(as<Comprehension>(node));
    case ExpressionKind::Yield:
    case ExpressionKind::YieldFrom:
      return yield(node);
    case ExpressionKind::Await:
      if (m_current->scope->kind == ScopeKind::Comprehension) m_current->scope->isCoroutine = true;
      break;
    default:
      break;
  }
  visitChildren(node, *this);
}

void ScopeCollector::name(Name& node) {
  m_current->names.push_back(&node);
  Symbol& symbol = m_current->symbol(node.name);
  if (node.context == NameContext::Load) {
    symbol.isUsed = true;
    // super() without arguments finds its class through the cell of that class's body.
    if (m_current->isFunctionLike() && node.name.text == "super")
      m_current->symbol(m_module.identifier("__class__")).isUsed = true;
  } else {
    symbol.isAssigned = true;
  }
}

void ScopeCollector::yield(Expression& node) {
  Scope& scope = *m_current->scope;
  if (scope.kind == ScopeKind::Comprehension)
    fail(fmt::format("'yield' inside {}", comprehensionWords(scope)), node.range);
  if (m_current->isFunctionLike()) scope.isGenerator = true;
  visitChildren(node, *this);
}

void ScopeCollector::namedExpression(NamedExpression& node) {
  if (m_current->isInIterable)
    fail("assignment expression cannot be used in a comprehension iterable expression", node.range);
  if (m_current->scope->kind == ScopeKind::Comprehension) {
    bindOutsideComprehensions(*node.target);
  } else {
    name(*node.target);
  }
  expression(*node.value);
}

void ScopeCollector::bindOutsideComprehensions(Name& target) {
  ScopeBuilder* owner = m_current;
  for (; owner->scope->kind == ScopeKind::Comprehension; owner = owner->parent) {
    const Symbol* symbol = owner->find(target.name);
    if (symbol != nullptr && symbol->isIterationVariable)
      fail(fmt::format("assignment expression cannot rebind comprehension iteration variable '{}'",
                       target.name.text),
           target.range);
  }
  if (owner->scope->kind == ScopeKind::Class)
    fail("assignment expression within a comprehension cannot be used in a class body", target.range);
  Symbol& outer = owner->symbol(target.name);
  bool isGlobal = !owner->isFunctionLike() || outer.isGlobal;
  if (!isGlobal) outer.isAssigned = true;
  Symbol& inner = m_current->symbol(target.name);
  inner.isAssigned = true;
  (isGlobal ? inner.isGlobal : inner.isNonlocal) = true;
  m_current->names.push_back(&target);
}

void ScopeCollector::lambda(Lambda& node) {
  visitDefaults(node.parameters, *this);
  node.scope = open(ScopeKind::Lambda, m_module.identifier("<lambda>"));
  parameters(node.parameters);
  expression(*node.body);
  close();
}

void ScopeCollector::comprehension(Comprehension& node) {
  CHECK(!node.clauses.empty());
  bool wasInIterable = std::exchange(m_current->isInIterable, true);
  expression(*node.clauses[0].iterable);
  m_current->isInIterable = wasInIterable;

  const char* name = comprehensionName(node.comprehensionKind);
  node.scope = open(ScopeKind::Comprehension, m_module.identifier(name));
  node.scope->qualifiedName = name;
  m_current->symbol(m_module.identifier(".0")).isParameter = true;
  for (size_t i = 0; i < node.clauses.size(); ++i) comprehensionClause(node.clauses[i], i == 0);
  if (node.value != nullptr) expression(*node.value);
  expression(*node.element);
  bool isAsync = m_current->scope->isCoroutine;
  close();

  Scope& scope = *node.scope;
  bool isGenerator = node.comprehensionKind == ComprehensionKind::Generator;
  scope.isCoroutine = isAsync && !isGenerator;
  scope.isAsyncGenerator = isAsync && isGenerator;
  scope.isGenerator = !isAsync && isGenerator;
  // What awaits an asynchronous comprehension is asynchronous itself.
  if (scope.isCoroutine && m_current->scope->kind == ScopeKind::Comprehension)
    m_current->scope->isCoroutine = true;
}

void ScopeCollector::comprehensionClause(const ComprehensionClause& clause, bool isFirst) {
  if (clause.isAsync) m_current->scope->isCoroutine = true;
  size_t before = m_current->names.size();
  expression(*clause.target);
  for (size_t i = before; i < m_current->names.size(); ++i) {
    const Name& bound = *m_current->names[i];
    if (bound.context != NameContext::Store) continue;
    Symbol& symbol = m_current->symbol(bound.name);
    if (symbol.isGlobal || symbol.isNonlocal)
      fail(fmt::format("comprehension inner loop cannot rebind assignment expression target '{}'",
                       bound.name.text),
           bound.range);
    symbol.isIterationVariable = true;
  }
  if (!isFirst) {
    bool wasInIterable = std::exchange(m_current->isInIterable, true);
    expression(*clause.iterable);
    m_current->isInIterable = wasInIterable;
  }
  for (Expression* condition : clause.conditions) expression(*condition);
}

void ScopeCollector::statement(Statement& node) {
  switch (node.kind) {
    case StatementKind::FunctionDef:
      return functionDef(as<FunctionDef>(node));
    case StatementKind::ClassDef:
      return classDef(as<ClassDef>(node));
    case StatementKind::AnnotatedAssign:
      return annotatedAssign(as<AnnotatedAssign>(node));
    case StatementKind::Global:
      return globalDeclaration(as<Global>(node));
    case StatementKind::Nonlocal:
      return nonlocalDeclaration(as<Nonlocal>(node));
    case StatementKind::ImportFrom:
      if (as<ImportFrom>(node).isStar && m_current->scope->kind != ScopeKind::Module)
        fail("import * only allowed at module level", node.range);
      break;
    default:
      break;
  }
  visitChildren(node, *this);
}

void ScopeCollector::functionDef(FunctionDef& node) {
  name(*node.target);
  visitDefaults(node.parameters, *this);
  visitAnnotations(node.parameters, *this);
  if (node.returns != nullptr) expression(*node.returns);
  for (Expression* decorator : node.decorators) expression(*decorator);
  node.scope = open(ScopeKind::Function, node.name);
  parameters(node.parameters);
  for (Statement* child : node.body) statement(*child);
  bool yields = node.scope->isGenerator;
  node.scope->isAsyncGenerator = node.isAsync && yields;
  node.scope->isCoroutine = node.isAsync && !yields;
  node.scope->isGenerator = !node.isAsync && yields;
  close();
}

void ScopeCollector::classDef(ClassDef& node) {
  name(*node.target);
  for (Expression* base : node.bases) expression(*base);
  for (const KeywordArgument& keyword : node.keywords) expression(*keyword.value);
  for (Expression* decorator : node.decorators) expression(*decorator);
  node.scope = open(ScopeKind::Class, node.name);
  for (Statement* child : node.body) statement(*child);
  close();
}

void ScopeCollector::annotatedAssign(AnnotatedAssign& node) {
  if (auto* target = tryAs<Name>(node.target)) {
    Symbol& symbol = m_current->symbol(target->name);
    if (m_current->scope->kind != ScopeKind::Module && node.isSimple &&
        (symbol.isGlobal || symbol.isNonlocal))
      fail(fmt::format("annotated name '{}' can't be {}", target->name.text,
                       symbol.isGlobal ? "global" : "nonlocal"),
           node.range);
    symbol.isAnnotated = symbol.isAnnotated || node.isSimple;
  }
  visitChildren(node, *this);
}

void ScopeCollector::globalDeclaration(const Global& node) {
  for (const Identifier& identifier : node.names) declare(identifier, "global", node.range).isGlobal = true;
}

void ScopeCollector::nonlocalDeclaration(const Nonlocal& node) {
  if (m_current->scope->kind == ScopeKind::Module)
    fail("nonlocal declaration not allowed at module level", node.range);
  for (const Identifier& identifier : node.names) {
    declare(identifier, "nonlocal", node.range).isNonlocal = true;
  }
}

Symbol& ScopeCollector::declare(const Identifier& identifier, std::string_view word, SourceRange range) {
  Symbol& symbol = m_current->symbol(identifier);
  const char* problem = symbol.isParameter   ? "name '{}' is parameter and {}"
                        : symbol.isUsed      ? "name '{}' is used prior to {} declaration"
                        : symbol.isAnnotated ? "annotated name '{}' can't be {}"
                        : symbol.isAssigned  ? "name '{}' is assigned to before {} declaration"
                                             : nullptr;
  if (problem != nullptr) fail(fmt::format(fmt::runtime(problem), identifier.text, word), range);
  symbol.declaration = range;
  return symbol;
}

void ScopeCollector::parameters(const Parameters& list) {
  for (const Parameter& item : list.positional) parameter(item);
  for (const Parameter& item : list.keywordOnly) parameter(item);
  if (list.rest != nullptr) parameter(*list.rest);
  if (list.keywordRest != nullptr) parameter(*list.keywordRest);
}

void ScopeCollector::parameter(const Parameter& item) {
  Symbol& symbol = m_current->symbol(item.name);
  if (symbol.isParameter)
    fail(fmt::format("duplicate argument '{}' in function definition", item.name.text), item.range);
  symbol.isParameter = true;
}

}  // namespace

Symbol& ScopeBuilder::symbol(Identifier identifier) {
  auto [entry, isNew] = symbolIndex.try_emplace(identifier.id.value(), static_cast<uint32_t>(symbols.size()));
  if (isNew) symbols.emplace_back().name = identifier;
  return symbols[entry->second];
}

const Symbol* ScopeBuilder::find(Identifier identifier) const {
  auto entry = symbolIndex.find(identifier.id.value());
  return entry == symbolIndex.end() ? nullptr : &symbols[entry->second];
}

ScopeBuilders collectScopes(Module& module) {
  return ScopeCollector(module).run();
}

}  // namespace loopscope::python
