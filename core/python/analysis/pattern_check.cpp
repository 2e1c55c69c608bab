// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/python/analysis/pattern_check.h"

#include <fmt/format.h>

#include <algorithm>

namespace loopscope::python {
namespace {

struct BadPattern {
  Diagnostic diagnostic;
};

[[noreturn]] void fail(std::string message, const SourceRange& where) {
  throw BadPattern{inPythonsWords(std::move(message), where)};
}

using Names = std::vector<Identifier>;

bool sameNames(const Names& left, const Names& right) {
  return left.size() == right.size() && std::all_of(left.begin(), left.end(), [&right](Identifier name) {
           return std::find(right.begin(), right.end(), name) != right.end();
         });
}

void bindName(const Name* target, Names& names) {
  if (target == nullptr) return;
  if (std::find(names.begin(), names.end(), target->name) != names.end())
    fail(fmt::format("multiple assignments to name '{}' in pattern", target->name.text), target->range);
  names.push_back(target->name);
}

// mayMatchAll: whether a pattern that everything fits may stand here.
void check(const Pattern& pattern, bool mayMatchAll, Names& names);

void checkAll(List<Pattern*> patterns, Names& names) {
  for (const Pattern* pattern : patterns) check(*pattern, true, names);
}

void checkAs(const AsPattern& pattern, bool mayMatchAll, Names& names) {
  if (pattern.pattern != nullptr) {
    check(*pattern.pattern, mayMatchAll, names);
  } else if (!mayMatchAll) {
    if (pattern.target == nullptr) fail("wildcard makes remaining patterns unreachable", pattern.range);
    fail(fmt::format("name capture '{}' makes remaining patterns unreachable", pattern.target->name.text),
         pattern.range);
  }
  bindName(pattern.target, names);
}

void checkOr(const OrPattern& pattern, bool mayMatchAll, Names& names) {
  Names first;
  for (size_t i = 0; i < pattern.alternatives.size(); ++i) {
    bool isLast = i + 1 == pattern.alternatives.size();
    Names own;
    check(*pattern.alternatives[i], isLast && mayMatchAll, own);
    if (i == 0) {
      first = own;
    } else if (!sameNames(first, own)) {
      fail("alternative patterns bind different names", pattern.range);
    }
  }
  for (Identifier name : first) {
    if (std::find(names.begin(), names.end(), name) != names.end())
      fail(fmt::format("multiple assignments to name '{}' in pattern", name.text), pattern.range);
    names.push_back(name);
  }
}

void checkSequence(const SequencePattern& pattern, Names& names) {
  bool hasStar = false;
  for (const Pattern* element : pattern.elements) {
    if (element->kind == PatternKind::Star && std::exchange(hasStar, true))
      fail("multiple starred names in sequence pattern", pattern.range);
  }
  checkAll(pattern.elements, names);
}

void check(const Pattern& pattern, bool mayMatchAll, Names& names) {
  switch (pattern.kind) {
    case PatternKind::Value:
    case PatternKind::Singleton:
      return;
    case PatternKind::Sequence:
      return checkSequence(as<SequencePattern>(pattern), names);
    case PatternKind::Mapping:
      checkAll(as<MappingPattern>(pattern).values, names);
      return bindName(as<MappingPattern>(pattern).rest, names);
    case PatternKind::Class:
      checkAll(as<ClassPattern>(pattern).positional, names);
      return checkAll(as<ClassPattern>(pattern).keywordPatterns, names);
    case PatternKind::Star:
      return bindName(as<StarPattern>(pattern).target, names);
    case PatternKind::As:
      return checkAs(as<AsPattern>(pattern), mayMatchAll, names);
    case PatternKind::Or:
      return checkOr(as<OrPattern>(pattern), mayMatchAll, names);
  }
}

}  // namespace

std::optional<Diagnostic> findBadPattern(const Match& match) {
  try {
    for (size_t i = 0; i < match.cases.size(); ++i) {
      Names names;
      bool isLast = i + 1 == match.cases.size();
      check(*match.cases[i].pattern, isLast || match.cases[i].guard != nullptr, names);
    }
  } catch (const BadPattern& bad) {
    return bad.diagnostic;
  }
  return std::nullopt;
}

}  // namespace loopscope::python
