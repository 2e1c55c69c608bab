// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/python/modules/registry.h"

// The definitions that the files of this folder make, one each.

namespace loopscope::python {

extern const ModuleDefinition kAsyncioModule;
extern const ModuleDefinition kBisectModule;
extern const ModuleDefinition kFunctoolsModule;
extern const ModuleDefinition kHeapqModule;
extern const ModuleDefinition kItertoolsModule;
extern const ModuleDefinition kMathModule;
extern const ModuleDefinition kOperatorModule;
extern const ModuleDefinition kRandomModule;
extern const ModuleDefinition kTimeModule;

}  // namespace loopscope::python
