// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <optional>
#include <set>
#include <string>
#include <string_view>

// The public names of CPython 3.11's modules that ours do not have. Using one is refused before the run; a
// name that stands neither here nor in our module is a mistake of the program's, and fails as it does in
// CPython.

namespace loopscope::python {

// Nothing for a module that is not CPython's own, such as aiohttp: which names it has is not known.
std::optional<std::set<std::string, std::less<>>> missingNames(std::string_view module);

}  // namespace loopscope::python
