// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Built-ins that look at frames or await: globals, locals, vars, aiter, anext, super.

namespace loopscope::runtime {
class Dict;
}

namespace loopscope::python {

class Interpreter;

void installFrameBuiltins(Interpreter& interpreter, runtime::Dict& names);

}  // namespace loopscope::python
