// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <functional>
#include <optional>
#include <stop_token>
#include <string>
#include <vector>

#include "core/base/diagnostic.h"
#include "core/base/sim_time.h"
#include "core/trace/trace.h"

// The face of the core: a program goes in, a recorded run comes out. Pure and deterministic: the same
// scenario and options give the same bytes, on any thread of any machine. Nothing that a program does can
// crash, hang or escape.

namespace loopscope::run {

struct Scenario {
  std::string fileName;  // as tracebacks show it
  std::string source;    // UTF-8; anything else is a diagnostic
};

// Each limit ends the run with a finding that says which one it was, and keeps the trace so far.
struct Limits {
  uint64_t events = 5'000'000;
  uint64_t instructionsPerStep = 50'000'000;  // between two suspensions
  uint64_t instructions = 200'000'000;
  uint32_t frameDepth = 1'000;
  uint64_t valueBytes = 512ull << 20;
  SimTime simulatedTime = {30ll * 24 * 3600 * 1'000'000'000};
  double realSeconds =
      0;  // 0: none. The one limit that depends on the machine; what was recorded is still a true prefix
};

constexpr int kMostCpus = 1024;

struct RunOptions {
  Limits limits;
  int cpus = 4;  // 1 to kMostCpus
  uint64_t seed = 0;
  SimTime instructionPrice;            // 0: code takes no time
  std::optional<SimTime> interruptAt;  // when somebody presses Ctrl+C
  bool record = true;
};

// What a program printed, as the streams would show it.
struct Output {
  std::string standardOutput;
  std::string standardError;
};

struct Run {
  // Why the program could not start; empty when it ran. All of them, not only the first.
  std::vector<Diagnostic> diagnostics;
  trace::TracePtr trace;  // never null; empty when the program could not start
  Output output;
  int exitCode = 0;        // what python3 would have exited with
  bool cancelled = false;  // stopped by the stop token
};

// Called now and then from the simulating thread with the number of events and the simulated time so far.
using Progress = std::function<void(uint64_t events, SimTime now)>;

Run simulate(const Scenario& scenario, const RunOptions& options = {}, std::stop_token stop = {},
             const Progress& progress = {});

}  // namespace loopscope::run
