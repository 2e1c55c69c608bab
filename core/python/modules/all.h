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
  X(Copy) \
  X(Datetime) \
  X(DatetimeDate) \
  X(DatetimeDelta) \
  X(DatetimeParse) \
  X(Functools) \
  X(FunctoolsCore) \
  X(Hashlib) \
  X(Heapq) \
  X(Io) \
  X(Itertools) \
  X(Json) \
  X(JsonCore) \
  X(JsonDecoder) \
  X(JsonEncoder) \
  X(Keyword) \
  X(Math) \
  X(NativeClasses) \
  X(Operator) \
  X(Pprint) \
  X(Random) \
  X(Re) \
  X(ReCore) \
  X(Secrets) \
  X(Seeded) \
  X(Statistics) \
  X(String) \
  X(Sys) \
  X(Textwrap) \
  X(Time) \
  X(Uuid)
// clang-format on

#define X(name) extern const ModuleDefinition k##name##Module;
LOOPSCOPE_MODULES(X)
#undef X

}  // namespace loopscope::python
