// SPDX-License-Identifier: GPL-3.0-or-later
#include <QSaveFile>
#include <memory>
#include <utility>
#include <vector>

#include "app/cli/commands.h"
#include "core/trace/schedule_text.h"
#include "core/trace/trace_json.h"

namespace loopscope::app {
namespace {

using Serialize = std::string (*)(const trace::Trace&);

// A file that is opened before the program runs, so that a target that cannot be written costs nothing, and
// that appears under its name only when all of it is there.
class Target {
 public:
  Target(const std::string& path, Serialize serialize)
      : m_path(path), m_serialize(serialize), m_file(QString::fromStdString(path)) {}

  bool open() { return m_file.open(QIODevice::WriteOnly); }
  bool write(const trace::Trace& trace) {
    const std::string text = m_serialize(trace);
    const auto size = static_cast<qint64>(text.size());
    return m_file.write(text.data(), size) == size && m_file.flush();
  }
  bool commit() { return m_file.commit(); }
  std::string complaint() const {
    return "Cannot write " + m_path + ": " + m_file.errorString().toStdString();
  }

 private:
  std::string m_path;
  Serialize m_serialize;
  QSaveFile m_file;
};

using Targets = std::vector<std::unique_ptr<Target>>;

Targets targetsOf(const RunArguments& arguments) {
  Targets targets;
  if (!arguments.traceFile.empty())
    targets.push_back(std::make_unique<Target>(arguments.traceFile, &trace::toJson));
  if (!arguments.chromeFile.empty())
    targets.push_back(std::make_unique<Target>(arguments.chromeFile, &trace::toChromeJson));
  return targets;
}

// The first target for which the action fails; null when there is none.
template <class Action>
const Target* firstFailure(const Targets& targets, Action action) {
  for (const auto& target : targets)
    if (!action(*target)) return target.get();
  return nullptr;
}

void print(const run::Run& run, bool schedule, const Streams& streams) {
  (schedule ? streams.err : streams.out) << run.output.standardOutput << std::flush;
  streams.err << run.output.standardError << std::flush;
  if (schedule && run.diagnostics.empty()) streams.out << trace::scheduleText(*run.trace) << std::flush;
}

}  // namespace

int runProgram(const RunArguments& arguments, const Streams& streams, const Simulate& simulate) {
  const Result<run::Scenario> scenario = readScenario(arguments.simulation.file);
  if (!scenario.ok()) return reportMistake(streams, scenario.error());
  if (!arguments.traceFile.empty() && arguments.traceFile == arguments.chromeFile)
    return reportMistake(streams, "--trace and --chrome name the same file");
  const Targets targets = targetsOf(arguments);
  if (const Target* failed = firstFailure(targets, [](Target& target) { return target.open(); }))
    return reportMistake(streams, failed->complaint());

  run::RunOptions options = runOptions(arguments.simulation);
  options.record = arguments.schedule || !targets.empty();
  const run::Run run = simulate(scenario.value(), options);
  print(run, arguments.schedule, streams);
  if (!streams.out) return reportMistake(streams, "Cannot write to the standard output");
  if (!run.diagnostics.empty()) {
    if (run.output.standardError.empty()) reportDiagnostics(streams, run, scenario.value().fileName);
    return run.exitCode != 0 ? run.exitCode : 1;
  }
  const Target* failed = firstFailure(targets, [&](Target& target) { return target.write(*run.trace); });
  if (failed == nullptr) failed = firstFailure(targets, [](Target& target) { return target.commit(); });
  return failed == nullptr ? run.exitCode : reportMistake(streams, failed->complaint());
}

}  // namespace loopscope::app
