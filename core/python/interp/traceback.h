// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "core/base/ids.h"
#include "core/runtime/exception.h"
#include "core/runtime/value.h"

// Exceptions as CPython prints them: the frames they passed through, the source lines, what caused them.

namespace loopscope::runtime {
class Runtime;
class Type;
}  // namespace loopscope::runtime

namespace loopscope::python {

class Interpreter;

// Gives exceptions their __traceback__.
runtime::Type& makeTracebackType(runtime::Runtime& runtime);

// The places in a traceback object, innermost first. It must be one.
std::vector<runtime::TracebackEntry> tracebackEntries(const runtime::Value& traceback);

struct TracebackStyle {
  bool withChain = true;  // the causes and contexts before it
  // CPython proposes names that may have been meant only where it prints an uncaught exception itself.
  bool withSuggestions = false;
};
// Everything, with its newline; for groups the tree of their exceptions.
std::string formatTraceback(Interpreter& interpreter, const runtime::Value& exception,
                            const TracebackStyle& style = {});
// One frame of that, and its source line.
std::string formatPlace(Interpreter& interpreter, SiteId site);
// Without the white space around it.
std::string_view stripped(std::string_view line);

}  // namespace loopscope::python
