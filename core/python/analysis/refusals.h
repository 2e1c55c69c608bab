// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>

#include "core/base/phrase.h"

// The sentences for what is refused by name. A table, so that one can be added without reading the pass that
// uses it.

namespace loopscope::python {

struct Refusal {
  Phrase message;
  Phrase hint;
  std::string newName = {};  // of the same module, where it only has another name now
};

Refusal refuseModule(std::string_view module);
// `path` is dotted: "asyncio.open_connection", "time.clock".
Refusal refusePath(std::string_view path);
bool hasReason(std::string_view path);  // whether that says more than its name
Refusal refuseBuiltin(std::string_view name);

bool isRefusedBuiltin(
    std::string_view name);  // on principle, or because it needs somebody or something outside
bool isPythonBuiltin(std::string_view name);  // in Python 3.11
// asyncio functions and classes that lost their `loop` argument in Python 3.10.
bool lostLoopArgument(std::string_view path);
// Known by table to be gone or refused, whatever the module lists: "asyncio.Task.all_tasks".
bool isRefusedPath(std::string_view path);

}  // namespace loopscope::python
