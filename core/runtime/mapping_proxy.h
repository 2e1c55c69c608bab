// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/runtime/value.h"

// What a class shows as its __dict__, and types.MappingProxyType: a mapping that can be read only.

namespace loopscope::runtime {

class Runtime;

Value makeMappingProxy(Runtime& runtime, Value mapping);

}  // namespace loopscope::runtime
