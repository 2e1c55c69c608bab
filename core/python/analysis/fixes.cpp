// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/python/analysis/fixes.h"

#include <string>

#include "core/python/syntax/ast_visit.h"

namespace loopscope::python {
namespace {

// The `yield from`s of one function, not those of functions within it.
class YieldFromFinder final : public ChildVisitor {
 public:
  explicit YieldFromFinder(std::vector<TextFix>& fixes) : m_fixes(fixes) {}

  void expression(Expression& child) override {
    if (child.kind == ExpressionKind::Lambda) return;
    if (auto* found = tryAs<YieldFrom>(&child)) {
      constexpr uint32_t kWords = 10;  // "yield from"
      const SourceRange& at = child.range;
      if (found->value->range.line == at.line)
        m_fixes.push_back({{at.line, at.column, at.line, at.column + kWords}, "await"});
    }
    visitChildren(child, *this);
  }
  void statement(Statement& child) override {
    if (child.kind == StatementKind::FunctionDef || child.kind == StatementKind::ClassDef) return;
    visitChildren(child, *this);
  }
  void pattern(Pattern&) override {}

 private:
  std::vector<TextFix>& m_fixes;
};

// What is left of the whole behind its beginning.
SourceRange between(const SourceRange& beginning, const SourceRange& whole) {
  return {beginning.endLine, beginning.endColumn, whole.endLine, whole.endColumn};
}

}  // namespace

std::vector<TextFix> asyncFunctionFixes(FunctionDef& function, const Expression& decorator) {
  constexpr uint32_t kDefLength = 4;  // "def "
  const SourceRange& name = function.target->range;
  if (name.column <= kDefLength || decorator.range.column < 2) return {};
  const uint32_t column = name.column - kDefLength;
  if (decorator.range.column - 1 != column || decorator.range.endLine >= name.line) return {};
  std::vector<TextFix> fixes;
  fixes.push_back({{decorator.range.line, column, decorator.range.endLine + 1, column}, ""});
  fixes.push_back({{name.line, column, name.line, column}, "async "});
  YieldFromFinder finder(fixes);
  for (Statement* statement : function.body) finder.statement(*statement);
  return fixes;
}

std::vector<TextFix> removeArgumentFixes(const Call& call, const KeywordArgument& keyword) {
  const SourceRange* before = nullptr;
  const SourceRange* after = nullptr;
  const auto isBefore = [](const SourceRange& a, const SourceRange& b) {
    return std::pair(a.line, a.column) < std::pair(b.line, b.column);
  };
  // The nearest of each side: positional arguments may stand behind keywords.
  const auto look = [&](const SourceRange& other) {
    if (isBefore(other, keyword.range) && (before == nullptr || isBefore(*before, other))) before = &other;
    if (isBefore(keyword.range, other) && (after == nullptr || isBefore(other, *after))) after = &other;
  };
  for (const Expression* argument : call.positional) look(argument->range);
  for (const KeywordArgument& each : call.keywords) look(each.range);
  SourceRange where = keyword.range;
  if (before != nullptr) {
    where = between(*before, keyword.range);
  } else if (after != nullptr) {
    where = {keyword.range.line, keyword.range.column, after->line, after->column};
  }
  return {{where, ""}};
}

std::vector<TextFix> renameFixes(const Attribute& node, std::string_view newName) {
  const Expression* root = node.object;
  while (const auto* inner = tryAs<Attribute>(root)) root = inner->object;
  if (root->kind != ExpressionKind::Name) return {};
  return {{between(root->range, node.range), "." + std::string(newName)}};
}

}  // namespace loopscope::python
