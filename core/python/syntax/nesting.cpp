// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/python/syntax/nesting.h"

#include "core/python/syntax/ast_visit.h"

namespace loopscope::python {
namespace {

// Walks with a stack of its own: the one pass that must not rely on the limit it enforces.
class DepthCheck final : public ChildVisitor {
 public:
  explicit DepthCheck(Block body) {
    for (Statement* node : body) statement(*node);
  }

  void expression(Expression& child) override {
    m_pending.push_back({m_depth + 1, &child, nullptr, nullptr});
  }
  void statement(Statement& child) override { m_pending.push_back({m_depth + 1, nullptr, &child, nullptr}); }
  void pattern(Pattern& child) override { m_pending.push_back({m_depth + 1, nullptr, nullptr, &child}); }

  std::optional<Diagnostic> run() {
    while (!m_pending.empty()) {
      Entry entry = m_pending.back();
      m_pending.pop_back();
      m_depth = entry.depth;
      if (m_depth > kMaxDepth && entry.expression != nullptr) return tooDeep(entry.expression->range);
      if (entry.expression != nullptr) visitChildren(*entry.expression, *this);
      if (entry.statement != nullptr) visitChildren(*entry.statement, *this);
      if (entry.pattern != nullptr) visitChildren(*entry.pattern, *this);
    }
    return std::nullopt;
  }

 private:
  struct Entry {
    uint32_t depth;
    Expression* expression;
    Statement* statement;
    Pattern* pattern;
  };

  uint32_t m_depth = 0;
  std::vector<Entry> m_pending;
};

}  // namespace

Diagnostic tooDeep(const SourceRange& where) {
  return inPythonsWords("maximum recursion depth exceeded during compilation", where, "RecursionError",
                        Phrase::say("split the expression into smaller ones"));
}

std::optional<Diagnostic> findTooDeep(const Module& module) {
  return DepthCheck(module.body).run();
}

}  // namespace loopscope::python
