// SPDX-License-Identifier: GPL-3.0-or-later
#include <cstdio>
#include <iostream>
#include <string>
#include <string_view>

#include "core/run/simulate.h"
#include "core/trace/schedule_text.h"

// Runs one program after the other, so that thousands of small ones cost no process each.
//
//     run_many [--schedule]
//
// stdin: for each program a line with its number of bytes, then these bytes. stdout, for each program: a line
// with its exit code and three numbers of bytes, then what it printed, what it said on stderr, and its
// schedule (empty unless asked for). A program that cannot start says its diagnostics on stderr.

namespace loopscope {
namespace {

run::Run runOne(std::string source, bool record) {
  run::RunOptions options;
  options.record = record;
  options.limits.instructions = options.limits.instructionsPerStep = 20'000'000;
  run::Run run = run::simulate({"program.py", std::move(source)}, options);
  for (const Diagnostic& diagnostic : run.diagnostics) {
    run.output.standardError += formatDiagnostic(diagnostic, "program.py") + "\n";
  }
  return run;
}

int runAll(bool schedule) {
  size_t size = 0;
  while (std::cin >> size) {
    std::string source(size, '\0');
    if (std::cin.get() != '\n' || !std::cin.read(source.data(), static_cast<std::streamsize>(size))) return 2;
    const run::Run run = runOne(std::move(source), schedule);
    const std::string steps = schedule ? trace::scheduleText(*run.trace) : "";
    const auto& [out, err] = run.output;
    std::cout << run.exitCode << ' ' << out.size() << ' ' << err.size() << ' ' << steps.size() << '\n'
              << out << err << steps << std::flush;
  }
  return std::cin.eof() ? 0 : 2;
}

}  // namespace
}  // namespace loopscope

int main(int argc, char** argv) {
  std::ios::sync_with_stdio(false);
  return loopscope::runAll(argc > 1 && std::string_view(argv[1]) == "--schedule");
}
