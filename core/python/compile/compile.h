// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>
#include <string>
#include <string_view>

#include "core/python/compile/code.h"
#include "core/python/syntax/ast.h"

// Syntax tree to code. The tree must be resolved and free of refused constructs; then this cannot fail.

namespace loopscope::runtime {
class Dict;
class Runtime;
}  // namespace loopscope::runtime

namespace loopscope::python {

class ModuleObject;

struct CompileTarget {
  runtime::Runtime& runtime;
  ModuleObject& globals;    // gets a slot for every global name that the source mentions
  runtime::Dict& builtins;  // what global names mean that are not assigned
  std::string_view source;  // for annotations that are kept as text
  bool isLibrary = false;   // a module of ours; see Code
};

std::unique_ptr<Program> compile(const Module& module, const std::string& fileName,
                                 const CompileTarget& target);

}  // namespace loopscope::python
