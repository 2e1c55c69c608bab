// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/fake_simulate.h"

#include <chrono>

#include "tests/support/sample_traces.h"

namespace loopscope::app {

static void goOnUntilStopped(const std::stop_token& stop, const run::Progress& progress) {
  uint64_t events = 0;
  while (!stop.stop_requested()) {
    progress(events += 1000, {static_cast<int64_t>(events)});
    std::this_thread::sleep_for(std::chrono::milliseconds(2));
  }
}

DocumentController::Simulate FakeSimulate::function() {
  return [this](const run::Scenario& scenario, const run::RunOptions& options, const std::stop_token& stop,
                const run::Progress& progress) {
    ++runs;
    lastSource = scenario.source;
    lastOptions = options;
    run::Run run;
    run.trace = std::make_shared<trace::Trace>(trace::TraceData{});
    if (scenario.source.starts_with("error")) {
      run.diagnostics.push_back({Phrase::of(std::string("invalid syntax")), {1, 1, 1, 6}, {}, "SyntaxError"});
    } else if (scenario.source.starts_with("endless")) {
      goOnUntilStopped(stop, progress);
      run.cancelled = true;
      ++stopped;
    } else if (!scenario.source.starts_with("empty")) {
      run.trace = test_support::waitForTrace();
    }
    return run;
  };
}

}  // namespace loopscope::app
