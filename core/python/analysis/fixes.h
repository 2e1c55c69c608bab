// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string_view>
#include <vector>

#include "core/python/syntax/ast.h"

// The changes that bring an older program up to date, where they are mechanical: what a refusal offers an
// editor to do.

namespace loopscope::python {

// A generator that was a coroutine by decorator becomes an async function that awaits. Empty when the text is
// not laid out as usual.
std::vector<TextFix> asyncFunctionFixes(FunctionDef& function, const Expression& decorator);
// Takes the keyword argument away, with its comma.
std::vector<TextFix> removeArgumentFixes(const Call& call, const KeywordArgument& keyword);
// The attribute of a module under another name: asyncio.Task.all_tasks becomes asyncio.all_tasks.
std::vector<TextFix> renameFixes(const Attribute& node, std::string_view newName);

}  // namespace loopscope::python
