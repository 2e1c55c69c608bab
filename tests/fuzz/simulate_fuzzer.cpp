// SPDX-License-Identifier: GPL-3.0-or-later
#include <cstddef>
#include <cstdint>
#include <string>

#include "core/base/check.h"
#include "core/run/simulate.h"
#include "core/trace/trace_json.h"

// What libFuzzer calls with whatever it thought of: a whole run under small limits, twice, because the same
// program must give the same bytes.

namespace {

using namespace loopscope;

struct Bytes {
  std::string output;
  std::string error;
  std::string trace;
  bool operator==(const Bytes&) const = default;
};

Bytes runOnce(const std::string& source) {
  run::RunOptions options;
  options.limits = {.events = 20'000,
                    .instructionsPerStep = 100'000,
                    .instructions = 200'000,
                    .frameDepth = 200,
                    .valueBytes = 32 << 20,
                    .simulatedTime = {3600ll * 1'000'000'000}};
  const run::Run run = run::simulate({"program.py", source}, options);
  return {run.output.standardOutput, run.output.standardError, trace::toJson(*run.trace)};
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size) {
  const std::string source(data, data + size);
  CHECK(runOnce(source) == runOnce(source));
  return 0;
}
