// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/python/analysis/placement.h"

#include <fmt/format.h>

#include <algorithm>
#include <iterator>

#include "core/python/analysis/pattern_check.h"
#include "core/python/syntax/ast_visit.h"

namespace loopscope::python {
namespace {

struct Misplaced {
  Diagnostic diagnostic;
};

[[noreturn]] void fail(std::string message, const SourceRange& where) {
  throw Misplaced{inPythonsWords(std::move(message), where)};
}

bool isDocstring(const Statement& node) {
  const auto* statement = tryAs<ExpressionStatement>(&node);
  return statement != nullptr && statement->value->kind == ExpressionKind::String;
}

// Imports from __future__ come first, after a docstring at most, and name what Python 3.11 knows.
void checkFutureImports(Module& module) {
  constexpr std::string_view kKnown[] = {
      "nested_scopes",  "generators",       "division",       "absolute_import", "with_statement",
      "print_function", "unicode_literals", "barry_as_FLUFL", "generator_stop",  "annotations"};
  for (size_t i = 0; i < module.body.size(); ++i) {
    const auto* node = tryAs<ImportFrom>(module.body[i]);
    if (node == nullptr || node->module.text != "__future__") {
      if (i == 0 && isDocstring(*module.body[i])) continue;
      return;
    }
    for (const ImportedName& item : node->names) {
      std::string_view name = item.name.text;
      if (name == "braces") fail("not a chance", node->range);
      if (std::find(std::begin(kKnown), std::end(kKnown), name) == std::end(kKnown))
        fail(fmt::format("future feature {} is not defined", name), node->range);
      module.hasFutureAnnotations = module.hasFutureAnnotations || name == "annotations";
    }
  }
}

class PlacementCheck final : public ChildVisitor {
 public:
  void run(Module& module) {
    bool mayBeFuture = true;
    for (Statement* node : module.body) {
      const auto* import = tryAs<ImportFrom>(node);
      bool isFuture = import != nullptr && import->module.text == "__future__";
      m_mayBeFuture = mayBeFuture;
      statement(*node);
      mayBeFuture = mayBeFuture && (isFuture || (node == module.body[0] && isDocstring(*node)));
    }
  }

  void expression(Expression& node) override;
  void statement(Statement& node) override;
  void pattern(Pattern& node) override { visitChildren(node, *this); }

 private:
  // Where we are. Saved and put back around everything that changes it.
  struct Place {
    const Scope* scope = nullptr;  // null in the module
    bool isInLoop = false;
    bool isInExceptStar = false;
    bool isLoopInExceptStar = false;  // the loop began inside the except* block: it may be left

    bool isFunction() const { return scope != nullptr && scope->kind != ScopeKind::Class; }
    bool isAsyncFunction() const {
      return scope != nullptr && scope->kind == ScopeKind::Function &&
             (scope->isCoroutine || scope->isAsyncGenerator);
    }
    bool isComprehension() const { return scope != nullptr && scope->kind == ScopeKind::Comprehension; }
  };

  template <class Visit>
  void within(Place place, Visit visit) {
    Place outer = std::exchange(m_place, place);
    visit();
    m_place = outer;
  }
  void block(Block body) {
    for (Statement* node : body) statement(*node);
  }
  void one(Expression* node) {
    if (node != nullptr) expression(*node);
  }

  void await(const Await& node);
  void comprehension(Comprehension& node);
  void lambda(Lambda& node);
  void functionDef(FunctionDef& node);
  void classDef(ClassDef& node);
  void loop(Block body);
  void tryStatement(Try& node);
  void returnStatement(const Return& node);
  void leaveLoop(const Statement& node);

  Place m_place;
  bool m_mayBeFuture = false;
};

void PlacementCheck::expression(Expression& node) {
  switch (node.kind) {
    case ExpressionKind::Lambda:
      return lambda(as<Lambda>(node));
    case ExpressionKind::Comprehension:
      return comprehension(as<Comprehension>(node));
    case ExpressionKind::Yield:
    case ExpressionKind::YieldFrom:
      if (!m_place.isFunction()) fail("'yield' outside function", node.range);
      if (node.kind == ExpressionKind::YieldFrom && m_place.isAsyncFunction())
        fail("'yield from' inside async function", node.range);
      break;
    case ExpressionKind::Await:
      await(as<Await>(node));
      break;
    default:
      break;
  }
  visitChildren(node, *this);
}

void PlacementCheck::await(const Await& node) {
  if (!m_place.isFunction()) fail("'await' outside function", node.range);
  if (!m_place.isAsyncFunction() && !m_place.isComprehension())
    fail("'await' outside async function", node.range);
}

void PlacementCheck::comprehension(Comprehension& node) {
  expression(*node.clauses[0].iterable);
  if (node.scope->isCoroutine && !m_place.isAsyncFunction() && !m_place.isComprehension())
    fail("asynchronous comprehension outside of an asynchronous function", node.range);
  within({node.scope}, [&] {
    for (size_t i = 0; i < node.clauses.size(); ++i) {
      expression(*node.clauses[i].target);
      if (i > 0) expression(*node.clauses[i].iterable);
      for (Expression* condition : node.clauses[i].conditions) expression(*condition);
    }
    expression(*node.element);
    one(node.value);
  });
}

void PlacementCheck::lambda(Lambda& node) {
  visitDefaults(node.parameters, *this);
  within({node.scope}, [&] { expression(*node.body); });
}

void PlacementCheck::statement(Statement& node) {
  switch (node.kind) {
    case StatementKind::FunctionDef:
      return functionDef(as<FunctionDef>(node));
    case StatementKind::ClassDef:
      return classDef(as<ClassDef>(node));
    case StatementKind::While:
      expression(*as<While>(node).test);
      loop(as<While>(node).body);
      return block(as<While>(node).elseBody);
    case StatementKind::For:
      if (as<For>(node).isAsync && !m_place.isAsyncFunction())
        fail("'async for' outside async function", node.range);
      expression(*as<For>(node).iterable);
      expression(*as<For>(node).target);
      loop(as<For>(node).body);
      return block(as<For>(node).elseBody);
    case StatementKind::Try:
      return tryStatement(as<Try>(node));
    case StatementKind::Return:
      returnStatement(as<Return>(node));
      break;
    case StatementKind::Break:
    case StatementKind::Continue:
      return leaveLoop(node);
    case StatementKind::With:
      if (as<With>(node).isAsync && !m_place.isAsyncFunction())
        fail("'async with' outside async function", node.range);
      break;
    case StatementKind::Match:
      if (auto bad = findBadPattern(as<Match>(node))) throw Misplaced{*bad};
      break;
    case StatementKind::ImportFrom:
      if (as<ImportFrom>(node).module.text == "__future__" && (!m_mayBeFuture || m_place.scope != nullptr))
        fail("from __future__ imports must occur at the beginning of the file", node.range);
      return;
    case StatementKind::If:
      m_mayBeFuture = false;
      break;
    default:
      break;
  }
  visitChildren(node, *this);
}

void PlacementCheck::functionDef(FunctionDef& node) {
  for (Expression* decorator : node.decorators) expression(*decorator);
  visitDefaults(node.parameters, *this);
  visitAnnotations(node.parameters, *this);
  one(node.returns);
  within({node.scope}, [&] { block(node.body); });
}

void PlacementCheck::classDef(ClassDef& node) {
  for (Expression* decorator : node.decorators) expression(*decorator);
  within({node.scope}, [&] { block(node.body); });
  for (Expression* base : node.bases) expression(*base);
  for (const KeywordArgument& keyword : node.keywords) expression(*keyword.value);
}

void PlacementCheck::loop(Block body) {
  Place place = m_place;
  place.isInLoop = true;
  place.isLoopInExceptStar = place.isInExceptStar;
  within(place, [&] { block(body); });
}

void PlacementCheck::tryStatement(Try& node) {
  block(node.body);
  for (const ExceptHandler& handler : node.handlers) {
    one(handler.type);
    Place place = m_place;
    place.isInExceptStar = place.isInExceptStar || node.isStar;
    place.isLoopInExceptStar = place.isLoopInExceptStar && !node.isStar;
    within(place, [&] { block(handler.body); });
  }
  block(node.elseBody);
  block(node.finallyBody);
}

void PlacementCheck::returnStatement(const Return& node) {
  if (!m_place.isFunction()) fail("'return' outside function", node.range);
  if (node.value != nullptr && m_place.scope->isAsyncGenerator)
    fail("'return' with value in async generator", node.range);
  if (m_place.isInExceptStar)
    fail("'break', 'continue' and 'return' cannot appear in an except* block", node.range);
}

void PlacementCheck::leaveLoop(const Statement& node) {
  if (m_place.isInExceptStar && !m_place.isLoopInExceptStar)
    fail("'break', 'continue' and 'return' cannot appear in an except* block", node.range);
  if (m_place.isInLoop) return;
  fail(node.kind == StatementKind::Break ? "'break' outside loop" : "'continue' not properly in loop",
       node.range);
}

}  // namespace

std::optional<Diagnostic> findMisplaced(Module& module) {
  try {
    checkFutureImports(module);
    PlacementCheck().run(module);
  } catch (const Misplaced& misplaced) {
    return misplaced.diagnostic;
  }
  return std::nullopt;
}

}  // namespace loopscope::python
