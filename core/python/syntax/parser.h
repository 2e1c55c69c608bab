// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>
#include <string_view>
#include <vector>

#include "core/python/syntax/ast.h"

// Source text to syntax tree: the whole grammar of Python 3.11, with CPython's messages.

namespace loopscope::python {

struct ParseOutcome {
  std::unique_ptr<Module> module;  // null when there are diagnostics
  // In CPython's words; type is its exception: SyntaxError, IndentationError, TabError.
  std::vector<Diagnostic> diagnostics;

  bool ok() const { return module != nullptr; }
};

// Accepts any bytes. UTF-8 with or without byte order mark; any of \n, \r\n, \r ends a line.
ParseOutcome parse(std::string_view source);

}  // namespace loopscope::python
