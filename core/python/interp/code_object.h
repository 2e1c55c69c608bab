// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/python/interp/interp.h"

// What a program sees behind function.__code__ and in function.__closure__: names and counts, for decorators
// that look at what they decorate. There is nothing in it to run or to change.

namespace loopscope::python {

void setUpCodeType(runtime::Runtime& runtime, PythonTypes& types);
runtime::Value makeCodeObject(runtime::Runtime& runtime, const PythonTypes& types, const Code& code);

}  // namespace loopscope::python
