// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <cstdio>
#include <ctime>
#include <fstream>
#include <iterator>
#include <string>
#include <vector>

#include "core/run/simulate.h"

// What run::simulate costs, everything recorded: what a person waits for after each pause in typing, before
// anything is drawn. In processor time, median of several.
//
//     simulate_bench FILE...
//     simulate_bench --once [--unrecorded] FILE    only the milliseconds of a single run in a new process

using namespace loopscope;

namespace {

constexpr int kRounds = 51;
constexpr int kNameWidth = 36;

double processorMs() {
  return 1000.0 * static_cast<double>(std::clock()) / CLOCKS_PER_SEC;
}

std::string read(const std::string& path) {
  std::ifstream file(path, std::ios::binary);
  return {std::istreambuf_iterator<char>(file), {}};
}

run::Scenario scenarioOf(const std::string& path) {
  return {path.substr(path.rfind('/') + 1), read(path)};
}

int runOnce(bool record, const std::string& path) {
  const run::Scenario scenario = scenarioOf(path);
  run::RunOptions options;
  options.record = record;
  const double start = processorMs();
  const run::Run run = run::simulate(scenario, options);
  std::printf("%.3f\n", processorMs() - start);
  return run.exitCode;
}

double medianMs(const run::Scenario& scenario) {
  std::vector<double> times;
  for (int i = 0; i < kRounds; ++i) {
    const double start = processorMs();
    const run::Run run = run::simulate(scenario, {}, {}, {});
    times.push_back(processorMs() - start);
  }
  std::nth_element(times.begin(), times.begin() + kRounds / 2, times.end());
  return times[kRounds / 2];
}

}  // namespace

int main(int argc, char** argv) {
  const std::vector<std::string> arguments(argv + 1, argv + argc);
  if (arguments.empty()) {
    std::fprintf(stderr, "usage: simulate_bench [--once [--unrecorded]] FILE...\n");
    return 2;
  }
  if (arguments[0] == "--once") return runOnce(arguments[1] != "--unrecorded", arguments.back());
  std::printf("%-*s%10s%14s\n", kNameWidth, "simulate(), recorded", "events", "ms, median");
  for (const std::string& path : arguments) {
    const run::Scenario scenario = scenarioOf(path);
    const size_t events = run::simulate(scenario, {}, {}, {}).trace->events().size();
    std::printf("%-*s%10zu%14.3f\n", kNameWidth, scenario.fileName.c_str(), events, medianMs(scenario));
  }
  return 0;
}
