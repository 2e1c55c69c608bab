// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/python/interp/interp.h"
#include "core/python/modules/registry.h"

// The parts of the _language module that have files of their own.

namespace loopscope::python {

// What inspect asks of functions, generators and coroutines.
void defineIntrospection(ModuleContext& context);

}  // namespace loopscope::python
