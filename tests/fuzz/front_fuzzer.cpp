// SPDX-License-Identifier: GPL-3.0-or-later
#include <cstddef>
#include <cstdint>
#include <string>

#include "core/run/simulate.h"

// What libFuzzer calls with whatever it thought of: the lexer, the parser, the resolver, the compiler, and no
// more of the run than its first instructions.

extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size) {
  using namespace loopscope;
  run::RunOptions options;
  options.record = false;
  options.limits.instructions = options.limits.instructionsPerStep = 1;
  run::simulate({"program.py", std::string(data, data + size)}, options);
  return 0;
}
