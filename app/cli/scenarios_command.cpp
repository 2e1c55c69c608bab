// SPDX-License-Identifier: GPL-3.0-or-later
#include <fmt/format.h>

#include <algorithm>

#include "app/cli/commands.h"
#include "app/scenario_library.h"

namespace loopscope::app {

int showScenarios(const std::string& name, const Streams& streams) {
  const ScenarioLibrary library;
  if (!name.empty()) {
    const ScenarioInfo* scenario = library.find(QString::fromStdString(name));
    if (scenario == nullptr)
      return reportMistake(streams, "There is no scenario " + name + " (see loopscope scenarios)");
    streams.out << scenario->source.toStdString();
    return 0;
  }
  qsizetype width = 0;
  for (const ScenarioInfo& scenario : library.all()) width = std::max(width, scenario.id.size());
  for (const ScenarioInfo& scenario : library.all())
    streams.out << fmt::format("{:<{}}  {}\n", scenario.id.toStdString(), width,
                               scenario.title.toStdString());
  return 0;
}

}  // namespace loopscope::app
