// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <map>
#include <set>
#include <string>
#include <vector>

#include "core/python/syntax/ast.h"

// Refuses what Loopscope does not do, before the run and all at once, each place with a sentence and what to
// do instead. What cannot be told from the text (a name looked up by getattr, say) is left to the run.
//
// A name counts as a module or a built-in only where it can be nothing else: a variable of the same name, or
// an import with a fallback (`try: import x ... except ImportError:`), is never refused.

namespace loopscope::python {

// Module -> the names it has; "*" among them means that any name is fine. Dotted modules ("collections.abc")
// have their own entry. The entry "builtins" lists the built-in names; without it only those that are refused
// on principle are looked for.
using SupportedModules = std::map<std::string, std::set<std::string, std::less<>>, std::less<>>;

// In source order; type is "Unsupported". The module must have been resolved. `missing`: module -> the names
// that Python's has and ours does not. Other public names of a module listed there do not exist in Python
// either: such mistakes are left to the run, unless there is something to say about them.
std::vector<Diagnostic> findUnsupported(Module& module, const SupportedModules& supported,
                                        const SupportedModules& missing = {});

}  // namespace loopscope::python
