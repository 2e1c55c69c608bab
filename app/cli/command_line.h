// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <optional>
#include <ostream>
#include <string>

#include "core/run/simulate.h"

// What can be done with Loopscope without opening its window. Made for scripts: one clear line on the error
// stream when something is wrong with the arguments or files, files written whole or not at all, and exit
// codes that tell these mistakes (2) from the program's own end.

namespace loopscope::app {

constexpr int kExitMistake = 2;

struct Streams {
  std::ostream& out;
  std::ostream& err;
};

// run::simulate, or what a test puts in its place.
using Simulate = std::function<run::Run(const run::Scenario&, const run::RunOptions&)>;

// A command that was carried out, or the wish for a window.
struct CommandResult {
  int exitCode = 0;
  std::optional<std::string> windowFile;  // set: open the window, with this file unless empty
};

CommandResult runCommandLine(int argc, const char* const* argv, const Streams& streams,
                             const Simulate& simulate);

}  // namespace loopscope::app
