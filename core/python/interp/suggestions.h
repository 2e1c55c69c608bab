// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "core/runtime/value.h"

// "Did you mean": which name that exists is so near to one that does not that it was probably meant.
// CPython's measure of nearness (Python/suggestions.c), so that the same names are proposed.

namespace loopscope::python {

class Interpreter;

// The nearest of the names, the first among equals; empty when none is near enough.
std::string nearestName(std::string_view wrong, const std::vector<std::string>& names);
// What is added to the last line of an uncaught NameError or AttributeError: ". Did you mean: 'x'?", or
// nothing.
std::string suggestionText(Interpreter& interpreter, const runtime::Value& exception);

}  // namespace loopscope::python
