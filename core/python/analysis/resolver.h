// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>

#include "core/python/syntax/ast.h"

// Decides for every name where it lives (local, cell, free, global, class) and for every scope what a frame
// of it needs. Finds the errors that CPython finds after parsing: `return` outside a function, `nonlocal`
// without a binding, and their like.

namespace loopscope::python {

// Fills in Module::scopes, every node's scope and every Name's binding. Nothing on success, else the first
// error.
std::optional<Diagnostic> resolve(Module& module);

}  // namespace loopscope::python
