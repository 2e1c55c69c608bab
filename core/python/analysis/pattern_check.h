// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>

#include "core/python/syntax/ast.h"

// What a match statement's patterns may not do: bind a name twice, bind different names in alternatives, or
// match everything before the last case.

namespace loopscope::python {

std::optional<Diagnostic> findBadPattern(const Match& match);

}  // namespace loopscope::python
