// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/run/frame_locals.h"

// Reads frames while the program stands still between two instructions. Only core/run sees the interpreter's
// frames; to others they are FrameLocals.

namespace loopscope::aio {
class Task;
}
namespace loopscope::python {
class Interpreter;
}

namespace loopscope::run {

// Outermost first; the library's own frames are left out.
std::vector<FrameLocals> readFrames(python::Interpreter& interpreter, const aio::Task& task);

}  // namespace loopscope::run
