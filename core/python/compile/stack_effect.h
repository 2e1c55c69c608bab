// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/python/compile/opcode.h"

// How each instruction changes the height of the value stack, as the pictures in opcode.h show it.

namespace loopscope::python {

// When it does not jump.
int stackEffect(Opcode op, int32_t arg, uint32_t extra);
// When it jumps.
int jumpEffect(Opcode op);

}  // namespace loopscope::python
