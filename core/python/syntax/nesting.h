// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>

#include "core/python/syntax/ast.h"

// Limits how deep a tree may be, so that every later pass may recurse over it. The parser counts its own
// recursion against the same limit; this check is for chains that it builds in a loop (`a + b + c ...`,
// `a.b.c ...`).

namespace loopscope::python {

constexpr uint32_t kMaxDepth = 1000;

// CPython's message for a tree that is too deep.
Diagnostic tooDeep(const SourceRange& where);

// The first expression, in no particular order, that nests deeper than kMaxDepth.
std::optional<Diagnostic> findTooDeep(const Module& module);

}  // namespace loopscope::python
