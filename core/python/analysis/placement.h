// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>

#include "core/python/syntax/ast.h"

// What may stand where: `return` only in functions, `break` only in loops, `await` only in async functions,
// and their like. Runs after the names are resolved, in the order in which CPython's compiler would come
// across them.

namespace loopscope::python {

// Also sets Module::hasFutureAnnotations.
std::optional<Diagnostic> findMisplaced(Module& module);

}  // namespace loopscope::python
