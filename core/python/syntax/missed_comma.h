// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/python/syntax/ast.h"

// SyntaxWarnings for a literal that is called or subscripted although it cannot be: "perhaps you missed a
// comma?". CPython's rules: compile.c, check_caller, check_subscripter, check_index.

namespace loopscope::python {

// Adds to Module::warnings. The module must have been resolved.
void warnOfMissedCommas(Module& module);

}  // namespace loopscope::python
