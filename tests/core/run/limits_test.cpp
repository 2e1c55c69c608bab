// SPDX-License-Identifier: GPL-3.0-or-later
#include <gtest/gtest.h>

#include "tests/core/run/support.h"

namespace loopscope::run {
namespace {

void expectLimit(const Run& run, const std::string& words) {
  const std::string sentence = findingOf(run, trace::FindingKind::LimitReached);
  EXPECT_NE(sentence.find(words), std::string::npos) << "the finding says: " << sentence;
  expectRecognized(sentence);
  EXPECT_NE(run.output.standardError.find(sentence), std::string::npos);
  EXPECT_EQ(run.exitCode, 1);
  EXPECT_FALSE(run.cancelled);
}

TEST(Limits, AnEndlessLoopEndsAtTheInstructionsOfOneStep) {
  RunOptions options;
  options.limits.instructionsPerStep = 200'000;
  expectLimit(runSource("while True: pass\n", options),
              "200,000 instructions without giving the event loop a turn");
}

TEST(Limits, AnEndlessLoopOfStepsEndsAtTheInstructionsOfTheRun) {
  RunOptions options;
  options.limits.instructions = 300'000;
  options.record = false;
  const run::Run run = runSource(
      "import asyncio\n"
      "async def main():\n"
      "    while True:\n"
      "        await asyncio.sleep(0)\n"
      "asyncio.run(main())\n",
      options);
  EXPECT_EQ(run.exitCode, 1);
  EXPECT_NE(run.output.standardError.find("the limit for one run"), std::string::npos);
}

TEST(Limits, WorkInNativeCodeCountsToo) {
  RunOptions options;
  options.limits.instructionsPerStep = 500'000;
  expectLimit(runSource("sum(range(10 ** 12))\n", options), "without giving the event loop a turn");
}

TEST(Limits, AComprehensionThatNeverEndsIsStopped) {
  RunOptions options;
  options.limits.instructionsPerStep = 500'000;
  expectLimit(
      runSource("def forever():\n    while True: yield 1\n[None for _ in forever() if False]\n", options),
      "without giving the event loop a turn");
}

TEST(Limits, RecursionIsAnErrorOfTheProgram) {
  const run::Run run = runSource("def f(): f()\nf()\n");
  EXPECT_EQ(run.exitCode, 1);
  EXPECT_TRUE(run.output.standardError.ends_with("RecursionError: maximum recursion depth exceeded\n"));
}

TEST(Limits, RecursionThroughNativeCodeIsAnErrorToo) {
  const run::Run run =
      runSource("def f(x=0): return sorted([1, 2], key=f)\ntry: f()\nexcept RecursionError: print('deep')\n");
  EXPECT_EQ(run.output.standardOutput, "deep\n");
}

TEST(Limits, AListThatGrowsForEverEndsAtTheBytes) {
  RunOptions options;
  options.limits.valueBytes = 8 << 20;
  expectLimit(runSource("x = []\nwhile True: x.append('item')\n", options), "8 MB");
}

TEST(Limits, AHugeStringAndAHugePowerEndAtOnce) {
  expectLimit(runSource("'x' * 10 ** 12\n"), "512 MB");
  EXPECT_EQ(runSource("10 ** 10 ** 10\n").exitCode, 1);
}

TEST(Limits, PrintingForEverEndsAtTheBytes) {
  RunOptions options;
  options.limits.valueBytes = 4 << 20;
  options.record = false;
  const run::Run run = runSource("while True: print('again and again')\n", options);
  EXPECT_EQ(run.exitCode, 1);
  EXPECT_LT(run.output.standardOutput.size(), size_t{4} << 20);
}

TEST(Limits, TenMillionSleepsEndAtTheEventsAndKeepWhatWasRecorded) {
  RunOptions options;
  options.limits.events = 20'000;
  const run::Run run = runSource(
      "import asyncio\n"
      "async def main():\n"
      "    for _ in range(10_000_000):\n"
      "        await asyncio.sleep(0)\n"
      "asyncio.run(main())\n",
      options);
  EXPECT_EQ(run.exitCode, 1);
  EXPECT_GE(run.trace->size(), 20'000u);
  expectLimit(run, "20,000 events");
}

TEST(Limits, AServiceThatNeverEndsStopsAtTheSimulatedTime) {
  RunOptions options;
  options.limits.simulatedTime = {60'000'000'000};
  const run::Run run = runSource(
      "import asyncio\n"
      "async def main():\n"
      "    while True:\n"
      "        await asyncio.sleep(7)\n"
      "asyncio.run(main())\n",
      options);
  EXPECT_FALSE(findingOf(run, trace::FindingKind::LimitReached).empty());
  EXPECT_EQ(run.trace->endTime().ns, 60'000'000'000);
}

TEST(Limits, HandlersOfTheProgramDoNotSeeALimit) {
  RunOptions options;
  options.limits.instructionsPerStep = 200'000;
  const run::Run run = runSource(
      "try:\n    while True: pass\nexcept BaseException: print('caught')\nfinally: print('finally')\n",
      options);
  EXPECT_EQ(run.output.standardOutput, "");
}

TEST(Limits, RealTimeEndsARunThatTakesTooLong) {
  RunOptions options;
  options.limits.realSeconds = 0.05;
  options.limits.instructions = options.limits.instructionsPerStep = 1'000'000'000'000;
  expectLimit(runSource("while True: pass\n", options), "real time");
}

}  // namespace
}  // namespace loopscope::run
