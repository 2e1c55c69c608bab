// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <span>

#include "core/python/modules/registry.h"

// The modules written in C++, each with its definition in a file of this folder; one a line, so that
// additions do not meet.

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
  X(Time) \
  X(WeakReferences)
// clang-format on

#define X(name) extern const ModuleDefinition k##name##Module;
LOOPSCOPE_NATIVE_MODULES(X)
#undef X

// Those written in Python; CMakeLists.txt lists them.
std::span<const ModuleDefinition* const> pythonModules();

}  // namespace loopscope::python
