// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/quick_fixes.h"

#include <Qsci/qsciscintilla.h>

#include <algorithm>
#include <tuple>

namespace loopscope::panels {

namespace {

auto startOf(const TextFix& fix) {
  return std::tuple(fix.where.line, fix.where.column);
}
auto endOf(const TextFix& fix) {
  return std::tuple(fix.where.endLine, fix.where.endColumn);
}

}  // namespace

const Diagnostic* fixableAt(const std::vector<Diagnostic>& mistakes, uint32_t line) {
  for (const Diagnostic& mistake : mistakes) {
    const SourceRange& where = mistake.where;
    const bool there = where.line <= line && line <= std::max(where.line, where.endLine);
    if (there && !mistake.fixes.empty()) return &mistake;
  }
  return nullptr;
}

std::vector<TextFix> fixesOf(const std::vector<Diagnostic>& mistakes) {
  std::vector<TextFix> fixes;
  for (const Diagnostic& mistake : mistakes)
    fixes.insert(fixes.end(), mistake.fixes.begin(), mistake.fixes.end());
  return fixes;
}

void applyFixes(QsciScintilla& editor, std::vector<TextFix> fixes) {
  std::stable_sort(fixes.begin(), fixes.end(),
                   [](const TextFix& a, const TextFix& b) { return startOf(a) < startOf(b); });
  const auto overlap = [](const TextFix& a, const TextFix& b) {
    return startOf(a) == startOf(b) || startOf(b) < endOf(a);
  };
  fixes.erase(std::unique(fixes.begin(), fixes.end(), overlap), fixes.end());
  const auto positionOf = [&](uint32_t line, uint32_t column) -> long {
    return editor.positionFromLineIndex(static_cast<int>(line) - 1, static_cast<int>(column) - 1);
  };
  editor.beginUndoAction();
  // From the end, so that the places of those before still hold.
  for (auto fix = fixes.rbegin(); fix != fixes.rend(); ++fix) {
    const long begin = positionOf(fix->where.line, fix->where.column);
    const long end = positionOf(fix->where.endLine, fix->where.endColumn);
    if (fix->where.line == 0 || begin < 0 || end < begin) continue;
    editor.SendScintilla(QsciScintilla::SCI_SETTARGETRANGE, static_cast<unsigned long>(begin), end);
    editor.SendScintilla(QsciScintilla::SCI_REPLACETARGET, fix->replacement.size(), fix->replacement.c_str());
  }
  editor.endUndoAction();
}

}  // namespace loopscope::panels
