// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/run/simulate.h"

#include <algorithm>
#include <iterator>

#include "core/python/analysis/resolver.h"
#include "core/python/analysis/unsupported.h"
#include "core/python/compile/compile.h"
#include "core/python/modules/missing_names.h"
#include "core/python/modules/registry.h"
#include "core/python/syntax/parser.h"
#include "core/run/execution.h"
#include "core/run/simulation_comments.h"
#include "core/run/world_comments.h"

namespace loopscope::run {

namespace {

const python::SupportedModules& supportedModules() {
  static const python::SupportedModules kSupported = [] {
    python::SupportedModules modules;
    for (const python::ModuleDefinition* module : python::moduleDefinitions()) {
      if (module->name.starts_with('_')) continue;
      std::set<std::string, std::less<>>& names = modules[std::string(module->name)];
      names.insert(module->names.begin(), module->names.end());
    }
    modules["__future__"] = {"*"};
    return modules;
  }();
  return kSupported;
}

const python::SupportedModules& missingNames() {
  static const python::SupportedModules kMissing = [] {
    python::SupportedModules modules;
    for (const auto& [module, names] : supportedModules()) {
      if (auto missing = python::missingNames(module)) modules[module] = std::move(*missing);
    }
    return modules;
  }();
  return kMissing;
}

// Files are a thing of the scenario: where there are any, the program can open them.
std::vector<Diagnostic> unsupported(python::Module& module, const python::World& world) {
  if (world.files.empty()) return python::findUnsupported(module, supportedModules(), missingNames());
  python::SupportedModules withFiles = supportedModules();
  withFiles["builtins.open"] = {};
  return python::findUnsupported(module, withFiles, missingNames());
}

trace::TracePtr emptyTrace(const Scenario& scenario) {
  trace::TraceData data;
  data.fileName = scenario.fileName;
  data.source = scenario.source;
  return std::make_shared<const trace::Trace>(std::move(data));
}

// A program that has passed all that is known before it runs, or why it cannot start: what the first pass
// that objects has to say.
struct Prepared {
  python::ParseOutcome parsed;
  python::World world;
  RunOptions options;  // with what the scenario's head says
  std::vector<Diagnostic> mistakes;
};

Prepared prepare(const Scenario& scenario, const RunOptions& options) {
  Prepared program{python::parse(scenario.source), {}, {}, {}};
  program.mistakes = std::move(program.parsed.diagnostics);
  if (!program.mistakes.empty()) return program;
  if (std::optional<Diagnostic> error = python::resolve(*program.parsed.module)) {
    program.mistakes.push_back(*error);
    return program;
  }
  const std::vector<HeadComment> comments = headComments(scenario.source);
  program.world = readWorld(comments, program.mistakes);
  program.options = withComments(options, comments, program.mistakes);
  std::ranges::move(unsupported(*program.parsed.module, program.world), std::back_inserter(program.mistakes));
  return program;
}

}  // namespace

Run simulate(const Scenario& scenario, const RunOptions& options, std::stop_token stop,
             const Progress& progress) {
  Prepared program = prepare(scenario, options);
  if (!program.mistakes.empty()) {
    Run run;
    run.diagnostics = std::move(program.mistakes);
    run.trace = emptyTrace(scenario);
    run.exitCode = 1;
    return run;
  }
  Execution execution(scenario, program.options, std::move(program.world), std::move(stop), progress);
  execution.execute(*program.parsed.module);
  return execution.finish();
}

std::vector<FrameLocals> localsAt(const Scenario& scenario, const RunOptions& options, EventId event,
                                  LaneId lane, std::stop_token stop) {
  Prepared program = prepare(scenario, options);
  if (!program.mistakes.empty()) return {};
  // Recording changes nothing: what holds just before the event is recorded holds after it.
  RunOptions upToEvent = program.options;
  upToEvent.limits.events = event.value();
  upToEvent.limits.realSeconds = 0;
  upToEvent.record = true;
  const Progress toNobody;
  std::vector<FrameLocals> locals;
  Execution execution(scenario, upToEvent, std::move(program.world), std::move(stop), toNobody);
  execution.readAtLimit(lane, locals);
  execution.execute(*program.parsed.module);
  return locals;
}

}  // namespace loopscope::run
