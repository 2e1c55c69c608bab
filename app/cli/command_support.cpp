// SPDX-License-Identifier: GPL-3.0-or-later
#include <QFileInfo>
#include <algorithm>

#include "app/cli/commands.h"
#include "app/text_file.h"
#include "core/run/simulation_comments.h"

namespace loopscope::app {

int reportMistake(const Streams& streams, const std::string& message) {
  std::string line = message;
  std::replace(line.begin(), line.end(), '\n', ' ');
  streams.err << "loopscope: " << line << '\n';
  return kExitMistake;
}

int reportMistake(const Streams& streams, const Diagnostic& mistake) {
  return reportMistake(streams, inEnglish(mistake.message));
}

void reportDiagnostics(const Streams& streams, const run::Run& run, const std::string& fileName) {
  for (const Diagnostic& diagnostic : run.diagnostics) {
    streams.err << formatDiagnostic(diagnostic, fileName) << '\n';
    streams.err << underlined(diagnostic.where, run.trace->source());
  }
}

Result<run::Scenario> readScenario(const std::string& file) {
  const QString path = QString::fromStdString(file);
  const Result<QString> text = readTextFile(path);
  if (!text.ok()) return text.error();
  return run::Scenario{QFileInfo(path).fileName().toStdString(), text.value().toStdString()};
}

run::RunOptions runOptions(const SimulationArguments& arguments) {
  run::RunOptions options;
  options.cpus = arguments.cpus;
  options.seed = arguments.seed;
  if (const auto price = run::durationOf(arguments.cpu)) options.instructionPrice = *price;
  options.interruptAt = run::durationOf(arguments.interrupt);
  return options;
}

}  // namespace loopscope::app
