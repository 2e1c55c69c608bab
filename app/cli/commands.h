// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <optional>
#include <string>

#include "app/cli/command_line.h"

// The commands behind the command line, one file each. They take arguments that have been checked, say on the
// error stream what goes wrong, and return the exit code.

namespace loopscope::app {

// How the program is simulated, for every command that does.
struct SimulationArguments {
  std::string file;
  int cpus = run::RunOptions().cpus;
  uint64_t seed = run::RunOptions().seed;
  std::string cpu;        // what an instruction costs: "50ns"; empty: nothing
  std::string interrupt;  // when Ctrl+C is pressed: "1.5s"; empty: never
};
// Checked before: see durationOf.
run::RunOptions runOptions(const SimulationArguments& arguments);

struct RunArguments {
  SimulationArguments simulation;
  bool schedule = false;
  std::string traceFile;   // empty: not asked for
  std::string chromeFile;  // empty: not asked for
};

struct ExportArguments {
  SimulationArguments simulation;
  std::string output;
  std::string axis = "elastic";
  int widthPx = 0;   // 0: as wide as the run asks for
  int heightPx = 0;  // 0: as high as the rows ask for
  double scale = 1;
  std::string theme = "light";
  bool dark = false;  // short for the theme of that name
  bool transparent = false;
  bool noLegend = false;
  bool captions = false;
  bool withSource = false;
  bool withOutput = false;
  std::string title;
  std::optional<double> fromSeconds;  // simulated time; unset: from the start
  std::optional<double> toSeconds;    // unset: to the end
  std::optional<double> cursorSeconds;
};

int runProgram(const RunArguments& arguments, const Streams& streams, const Simulate& simulate);
int exportProgram(const ExportArguments& arguments, const Streams& streams, const Simulate& simulate);
// Lists them, or with a name prints that one's program.
int showScenarios(const std::string& name, const Streams& streams);

// One line on the error stream; returns the exit code for it.
int reportMistake(const Streams& streams, const std::string& message);
int reportMistake(const Streams& streams, const Diagnostic& mistake);
// Why a program could not start: for each reason one line, and the place underlined beneath it.
void reportDiagnostics(const Streams& streams, const run::Run& run, const std::string& fileName);
// The program of a file, named as tracebacks show it: without folders.
Result<run::Scenario> readScenario(const std::string& file);

}  // namespace loopscope::app
