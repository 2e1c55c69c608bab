// SPDX-License-Identifier: GPL-3.0-or-later
#include <gtest/gtest.h>

#include <filesystem>
#include <fstream>
#include <sstream>

#include "core/trace/trace_json.h"
#include "tests/core/run/support.h"

namespace loopscope::run {
namespace {

namespace fs = std::filesystem;

std::string readFile(const fs::path& path) {
  std::ifstream in(path, std::ios::binary);
  std::stringstream text;
  text << in.rdbuf();
  return text.str();
}

TEST(Determinism, EveryProgramTwiceGivesTheSameBytes) {
  size_t count = 0;
  for (const char* folder :
       {"resources/scenarios", "tests/conformance/programs", "tests/core/python/programs"}) {
    for (const fs::directory_entry& entry : fs::directory_iterator(folder)) {
      if (entry.path().extension() != ".py") continue;
      const Scenario scenario{entry.path().filename().string(), readFile(entry.path())};
      const run::Run first = simulate(scenario);
      const run::Run second = simulate(scenario);
      EXPECT_TRUE(first.diagnostics.empty()) << entry.path();
      EXPECT_TRUE(trace::toJson(*first.trace) == trace::toJson(*second.trace)) << entry.path();
      EXPECT_EQ(first.output.standardOutput, second.output.standardOutput) << entry.path();
      EXPECT_EQ(first.output.standardError, second.output.standardError) << entry.path();
      EXPECT_EQ(first.exitCode, second.exitCode) << entry.path();
      ++count;
    }
  }
  EXPECT_GE(count, 300u);
}

TEST(Determinism, AddressesThatAProgramPrintsAreTheSameInEveryRun) {
  const std::string source = "class C: pass\nx = [C(), C()]\nprint(x, id(x), hash('text'), {object()})\n";
  EXPECT_EQ(runSource(source).output.standardOutput, runSource(source).output.standardOutput);
}

TEST(Determinism, WithoutRecordingTheRunGoesTheSameWay) {
  const std::string source =
      "import asyncio, random\n"
      "async def work(n):\n"
      "    for i in range(3):\n"
      "        await asyncio.sleep(random.random())\n"
      "        print(n, i, asyncio.get_running_loop().time())\n"
      "async def main(): await asyncio.gather(*map(work, 'abc'))\n"
      "asyncio.run(main())\n";
  RunOptions quiet;
  quiet.record = false;
  const run::Run silent = runSource(source, quiet);
  EXPECT_EQ(silent.output.standardOutput, runSource(source).output.standardOutput);
  EXPECT_EQ(silent.trace->size(), 0u);
}

TEST(Determinism, TheSeedDecidesWhatIsRandom) {
  RunOptions other;
  other.seed = 7;
  const std::string source = "import random\nprint(random.random())\n";
  EXPECT_NE(runSource(source).output.standardOutput, runSource(source, other).output.standardOutput);
}

}  // namespace
}  // namespace loopscope::run
