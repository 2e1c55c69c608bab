// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

#include "core/python/syntax/ast.h"

// The tree as one line of text, so that tests can say what they expect: "(Assign x (Add 1 y))".

namespace loopscope::python {

std::string dump(const Expression* node);
std::string dump(const Statement* node);
std::string dump(const Pattern* node);
std::string dump(const Module& module);

}  // namespace loopscope::python
