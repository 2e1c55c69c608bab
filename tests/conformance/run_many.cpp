// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <cstdio>
#include <iostream>
#include <string>
#include <string_view>

#include "core/run/simulate.h"
#include "core/trace/schedule_text.h"
#include "core/trace/trace_json.h"

// Runs one program after the other, so that thousands of small ones cost no process each.
//
//     run_many [--schedule] [--twice]
//
// stdin: for each program a line with its number of bytes, then these bytes. stdout, for each program: a line
// with its exit code and three numbers of bytes, then what it printed, what it said on stderr, and its
// schedule (empty unless asked for). A program that cannot start says its diagnostics on stderr. With --twice
// each is run again, and stderr says so when the second run is not the first one byte for byte.

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

bool areSame(const run::Run& one, const run::Run& other) {
  return one.exitCode == other.exitCode && one.output.standardOutput == other.output.standardOutput &&
         one.output.standardError == other.output.standardError &&
         trace::toJson(*one.trace) == trace::toJson(*other.trace);
}

int runAll(bool schedule, bool twice) {
  size_t size = 0;
  while (std::cin >> size) {
    std::string source(size, '\0');
    if (std::cin.get() != '\n' || !std::cin.read(source.data(), static_cast<std::streamsize>(size))) return 2;
    run::Run run = runOne(source, schedule);
    if (twice && !areSame(run, runOne(source, schedule)))
      run.output.standardError += "a second run differs\n";
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
  const auto asked = [&](std::string_view option) {
    return std::find(argv + 1, argv + argc, option) != argv + argc;
  };
  return loopscope::runAll(asked("--schedule"), asked("--twice"));
}
