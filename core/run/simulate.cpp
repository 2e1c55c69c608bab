// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/run/simulate.h"

#include <algorithm>
#include <iterator>

#include "core/python/analysis/resolver.h"
#include "core/python/analysis/unsupported.h"
#include "core/python/compile/compile.h"
#include "core/python/modules/registry.h"
#include "core/python/syntax/parser.h"
#include "core/run/execution.h"
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

// Files are a thing of the scenario: where there are any, the program can open them.
std::vector<Diagnostic> unsupported(python::Module& module, const python::World& world) {
  if (world.files.empty()) return python::findUnsupported(module, supportedModules());
  python::SupportedModules withFiles = supportedModules();
  withFiles["builtins.open"] = {};
  return python::findUnsupported(module, withFiles);
}

trace::TracePtr emptyTrace(const Scenario& scenario) {
  trace::TraceData data;
  data.fileName = scenario.fileName;
  data.source = scenario.source;
  return std::make_shared<const trace::Trace>(std::move(data));
}

}  // namespace

Run simulate(const Scenario& scenario, const RunOptions& options, std::stop_token stop,
             const Progress& progress) {
  Run run;
  python::ParseOutcome parsed = python::parse(scenario.source);
  run.diagnostics = std::move(parsed.diagnostics);
  if (run.diagnostics.empty()) {
    if (std::optional<Diagnostic> error = python::resolve(*parsed.module)) run.diagnostics.push_back(*error);
  }
  python::World world;
  if (run.diagnostics.empty()) {
    world = readWorld(headComments(scenario.source), run.diagnostics);
    std::ranges::move(unsupported(*parsed.module, world), std::back_inserter(run.diagnostics));
  }
  if (!run.diagnostics.empty()) {
    run.trace = emptyTrace(scenario);
    run.exitCode = 1;
    return run;
  }
  Execution execution(scenario, options, std::move(world), std::move(stop), progress);
  execution.execute(*parsed.module);
  return execution.finish();
}

}  // namespace loopscope::run
