// SPDX-License-Identifier: GPL-3.0-or-later
#include <QHashFunctions>
#include <iostream>

#include "app/cli/command_line.h"
#include "app/window_main.h"
#include "core/run/simulate.h"

int main(int argc, char** argv) {
  using namespace loopscope;
  // Qt writes the fonts of a PDF in the order of a hash, and seeds that anew in each process.
  QHashSeed::setDeterministicGlobalSeed();
  std::ios::sync_with_stdio(false);
  const auto simulate = [](const run::Scenario& scenario, const run::RunOptions& options) {
    return run::simulate(scenario, options);
  };
  const app::CommandResult result = app::runCommandLine(argc, argv, {std::cout, std::cerr}, simulate);
  return result.windowFile ? app::runWindow(argc, argv, *result.windowFile) : result.exitCode;
}
