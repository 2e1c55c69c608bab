// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command_line.h"

#include <CLI/CLI.hpp>

#include "app/cli/commands.h"
#include "core/run/simulation_comments.h"

namespace loopscope::app {
namespace {

constexpr const char* kAbout =
    "Loopscope shows how asyncio's event loop schedules a program. Without a command it opens the window.";
constexpr int kMostPixels = 32'767;

CLI::Validator isDuration() {
  return {[](const std::string& text) {
            return run::durationOf(text) ? std::string() : text + " is no duration like 50ns, 20ms or 1.5s";
          },
          "DURATION"};
}

void addSimulation(CLI::App& command, SimulationArguments& arguments) {
  command.add_option("FILE", arguments.file, "The Python program")->required();
  command.add_option("--cpus", arguments.cpus, "How many processors the program sees")
      ->check(CLI::Range(1, run::kMostCpus))
      ->capture_default_str();
  command.add_option("--cpu", arguments.cpu, "What an instruction costs, as 50ns; nothing if not given")
      ->check(isDuration());
  command.add_option("--interrupt", arguments.interrupt, "Press Ctrl+C at this simulated time, as 1.5s")
      ->check(isDuration());
  command.add_option("--seed", arguments.seed, "What random numbers start from")->capture_default_str();
}

CLI::App* addRun(CLI::App& app, RunArguments& arguments) {
  CLI::App* command = app.add_subcommand("run", "Run a program and print what Python would print");
  addSimulation(*command, arguments.simulation);
  command->add_flag(
      "--schedule", arguments.schedule,
      "Print one line per task step instead; the program's own output goes to the error stream");
  command->add_option("--trace", arguments.traceFile, "Write the recorded run to this file, as JSON");
  command->add_option("--chrome", arguments.chromeFile,
                      "Write a trace that Perfetto and speedscope open to this file");
  return command;
}

CLI::App* addExport(CLI::App& app, ExportArguments& arguments) {
  CLI::App* command = app.add_subcommand("export", "Draw the timeline of a program");
  addSimulation(*command, arguments.simulation);
  command->add_option("-o,--output", arguments.output, "The picture: a .png, .svg or .pdf file")->required();
  command->add_option("--axis", arguments.axis, "What the horizontal axis shows")
      ->check(CLI::IsMember({"elastic", "clock", "steps"}))
      ->capture_default_str();
  command->add_option("--width", arguments.widthPx, "Width in pixels; as wide as needed if not given")
      ->check(CLI::Range(1, kMostPixels));
  command->add_option("--height", arguments.heightPx, "Height in pixels; as high as needed if not given")
      ->check(CLI::Range(1, kMostPixels));
  command->add_option("--scale", arguments.scale, "Pixels of a PNG per pixel, 1 to 4")
      ->check(CLI::Range(1.0, 4.0))
      ->capture_default_str();
  command->add_option("--from", arguments.fromSeconds, "Begin at this simulated second")
      ->check(CLI::NonNegativeNumber);
  command->add_option("--to", arguments.toSeconds, "End at this simulated second")
      ->check(CLI::NonNegativeNumber);
  command
      ->add_option("--cursor", arguments.cursorSeconds,
                   "Draw the cursor at this simulated second and dim what comes after it")
      ->check(CLI::NonNegativeNumber);
  command->add_option("--title", arguments.title, "Written above the picture");
  command->add_option("--theme", arguments.theme, "Its colours")
      ->check(CLI::IsMember({"light", "dark", "contrast"}))
      ->capture_default_str();
  command->add_flag("--dark", arguments.dark, "The same as --theme dark");
  command->add_flag("--transparent", arguments.transparent, "No background");
  command->add_flag("--no-legend", arguments.noLegend, "Without the legend");
  command->add_flag("--captions", arguments.captions, "Number what matters and say below what happens there");
  command->add_flag("--with-source", arguments.withSource, "The program's text below");
  command->add_flag("--with-output", arguments.withOutput, "What it printed below");
  return command;
}

}  // namespace

CommandResult runCommandLine(int argc, const char* const* argv, const Streams& streams,
                             const Simulate& simulate) {
  CLI::App app(kAbout, "loopscope");
  app.set_version_flag("--version", "loopscope " LOOPSCOPE_VERSION, "Print the version and leave");
  app.get_formatter()->column_width(28);
  app.require_subcommand(0, 1);
  std::string windowFile;
  app.add_option("FILE", windowFile, "The Python program to open in the window");
  RunArguments runArguments;
  CLI::App* const run = addRun(app, runArguments);
  ExportArguments exportArguments;
  CLI::App* const draw = addExport(app, exportArguments);
  CLI::App* const scenarios = app.add_subcommand("scenarios", "List the programs that come with Loopscope");
  std::string scenarioName;
  scenarios->add_option("NAME", scenarioName, "Print this one's program instead");

  try {
    app.parse(argc, argv);
  } catch (const CLI::ParseError& error) {
    if (error.get_exit_code() == 0) return {app.exit(error, streams.out, streams.err), {}};
    return {reportMistake(streams, std::string(error.what()) + " (see loopscope --help)"), {}};
  }
  if (run->parsed()) return {runProgram(runArguments, streams, simulate), {}};
  if (draw->parsed()) return {exportProgram(exportArguments, streams, simulate), {}};
  if (scenarios->parsed()) return {showScenarios(scenarioName, streams), {}};
  if (!windowFile.empty()) {
    const Result<run::Scenario> scenario = readScenario(windowFile);
    if (!scenario.ok()) return {reportMistake(streams, scenario.error()), {}};
  }
  return {0, windowFile};
}

}  // namespace loopscope::app
