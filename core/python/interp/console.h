// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <string_view>

#include "core/runtime/value.h"

// Where a program's text goes. The run implements it: it keeps the text and records the Printed event.

namespace loopscope::python {

enum class Stream : uint8_t { Output, Error };

class Console {
 public:
  virtual ~Console() = default;
  // One write of the program; print() makes one for all its arguments.
  virtual void write(Stream stream, std::string_view utf8) = 0;
  // What the program put in the place of sys.stdout or sys.stderr. Unbound: nothing.
  virtual runtime::Value replacement(Stream stream) = 0;
};

}  // namespace loopscope::python
