// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string_view>

// Connects the dunder methods of a program's class with the slots through which the runtime works with its
// instances.

namespace loopscope::runtime {
class Str;
class Type;
}  // namespace loopscope::runtime

namespace loopscope::python {

// The class has, or has no longer, a method of that name of its own.
void fillSlots(runtime::Type& type, std::string_view name);

}  // namespace loopscope::python
