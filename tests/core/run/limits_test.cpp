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

// Each event is recorded somewhere else: in a step, within the library's coroutines, while something goes
// away.
TEST(Limits, WhereverARunIsCutShortItEndsByItself) {
  const std::string source =
      "import asyncio\n"
      "async def ring(seconds):\n"
      "    try:\n"
      "        await asyncio.sleep(seconds)\n"
      "    finally:\n"
      "        await asyncio.sleep(0.1)\n"
      "async def main():\n"
      "    lock, queue = asyncio.Condition(), asyncio.Queue(1)\n"
      "    for seconds in (0.5, 3):\n"
      "        try:\n"
      "            await asyncio.wait_for(ring(seconds), 1)\n"
      "        except asyncio.TimeoutError:\n"
      "            print('late')\n"
      "    async def take():\n"
      "        async with lock:\n"
      "            await asyncio.wait_for(lock.wait(), 0.2)\n"
      "    async def put():\n"
      "        for i in range(3): await queue.put(i)\n"
      "    async with asyncio.timeout(5):\n"
      "        await asyncio.gather(take(), put(), queue.get(), queue.get(), return_exceptions=True)\n"
      "    await asyncio.wait({asyncio.create_task(ring(1)), asyncio.create_task(ring(2))}, timeout=1.5)\n"
      "    for first in asyncio.as_completed([ring(1), ring(0.5)], timeout=0.7): await first\n"
      "asyncio.run(main())\n";
  const size_t whole = runSource(source).trace->size();
  for (size_t events = 1; events < whole; ++events) {
    RunOptions options;
    options.limits.events = events;
    const run::Run run = runSource(source, options);
    EXPECT_LE(run.trace->size(), events + 1) << events;
    EXPECT_FALSE(findingOf(run, trace::FindingKind::LimitReached).empty()) << events;
  }
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
  expectLimit(run, "after 1 min of simulated time");
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
