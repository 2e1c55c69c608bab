// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/runtime/type.h"

// The types of the collections module that are not written in Python.

namespace loopscope::python {

struct ModuleContext;

runtime::Type& makeDeque(runtime::Runtime& runtime);
runtime::Type& makeDefaultDict(runtime::Runtime& runtime);
runtime::Type& makeOrderedDict(runtime::Runtime& runtime);
// The function namedtuple.
void defineNamedTuple(ModuleContext& context);

}  // namespace loopscope::python
