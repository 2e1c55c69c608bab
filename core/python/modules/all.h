// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/python/modules/registry.h"

// The modules, each with its definition in a file of this folder. One a line, so that additions do not meet.

namespace loopscope::python {

// clang-format off
#define LOOPSCOPE_MODULES(X) \
  X(Asyncio) \
  X(Bisect) \
  X(Collections) \
  X(CollectionsCore) \
  X(CollectionsUser) \
  X(Contextlib) \
  X(Contextvars) \
  X(Datetime) \
  X(DatetimeDate) \
  X(DatetimeDelta) \
  X(DatetimeParse) \
  X(Functools) \
  X(FunctoolsCore) \
  X(Heapq) \
  X(Io) \
  X(Itertools) \
  X(Json) \
  X(JsonCore) \
  X(JsonDecoder) \
  X(JsonEncoder) \
  X(Math) \
  X(NativeClasses) \
  X(Operator) \
  X(Random) \
  X(Re) \
  X(ReCore) \
  X(Sys) \
  X(Time)
// clang-format on

#define X(name) extern const ModuleDefinition k##name##Module;
LOOPSCOPE_MODULES(X)
#undef X

}  // namespace loopscope::python
