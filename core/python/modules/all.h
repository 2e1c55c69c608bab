// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/python/modules/registry.h"
#include "python_modules.h"

// The modules, each with its definition in a file of this folder: those written in C++ stand here, one a line, so that
// additions do not meet; those written in Python in CMakeLists.txt, which makes LOOPSCOPE_PYTHON_MODULES of them.

namespace loopscope::python {

// clang-format off
#define LOOPSCOPE_NATIVE_MODULES(X) \
  X(Asyncio) \
  X(Bisect) \
  X(CollectionsCore) \
  X(Contextvars) \
  X(FunctoolsCore) \
  X(Hashlib) \
  X(Heapq) \
  X(Itertools) \
  X(JsonCore) \
  X(Language) \
  X(Math) \
  X(NativeClasses) \
  X(Operator) \
  X(Outside) \
  X(Random) \
  X(ReCore) \
  X(Seeded) \
  X(Signals) \
  X(Sys) \
  X(Threads) \
  X(Time)

#define LOOPSCOPE_MODULES(X) \
  LOOPSCOPE_NATIVE_MODULES(X) \
  LOOPSCOPE_PYTHON_MODULES(X)
// clang-format on

#define X(name) extern const ModuleDefinition k##name##Module;
LOOPSCOPE_MODULES(X)
#undef X

}  // namespace loopscope::python
