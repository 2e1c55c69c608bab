// SPDX-License-Identifier: GPL-3.0-or-later
#include <gtest/gtest.h>

#include <stop_token>

#include "tests/core/run/support.h"

namespace loopscope::run {
namespace {

TEST(BadInput, AnEmptyFileRunsAndDoesNothing) {
  const run::Run run = runSource("");
  EXPECT_TRUE(run.diagnostics.empty());
  EXPECT_EQ(run.exitCode, 0);
  EXPECT_EQ(run.output.standardOutput + run.output.standardError, "");
  ASSERT_NE(run.trace, nullptr);
}

TEST(BadInput, ASyntaxErrorIsADiagnosticWithItsPlace) {
  const run::Run run = runSource("print('fine')\nif True\n    pass\n");
  ASSERT_EQ(run.diagnostics.size(), 1u);
  EXPECT_EQ(run.diagnostics[0].type, "SyntaxError");
  EXPECT_EQ(inEnglish(run.diagnostics[0].message), "expected ':'");
  EXPECT_EQ(run.diagnostics[0].where.line, 2u);
  EXPECT_EQ(run.output.standardOutput, "");
  ASSERT_NE(run.trace, nullptr);
  EXPECT_EQ(run.trace->source(), "print('fine')\nif True\n    pass\n");
}

TEST(BadInput, EveryUnsupportedModuleIsNamedBeforeTheRun) {
  const run::Run run = runSource("import socket\nprint('never')\nimport subprocess\n");
  ASSERT_EQ(run.diagnostics.size(), 2u);
  EXPECT_EQ(run.diagnostics[0].where.line, 1u);
  EXPECT_EQ(run.diagnostics[1].where.line, 3u);
  EXPECT_EQ(run.output.standardOutput, "");
}

TEST(BadInput, BytesThatAreNoUtf8AreADiagnostic) {
  EXPECT_EQ(runSource("x = '\xff\xfe'\n").diagnostics.size(), 1u);
}

TEST(BadInput, AStopFromOutsideEndsTheRunAndKeepsTheTrace) {
  std::stop_source stop;
  RunOptions options;
  options.limits.instructions = options.limits.instructionsPerStep = 1'000'000'000'000;
  const run::Run run = simulate({"program.py", "print('begun')\nwhile True: pass\n"}, options,
                                stop.get_token(), [&](uint64_t, SimTime) { stop.request_stop(); });
  EXPECT_TRUE(run.cancelled);
  EXPECT_EQ(run.output.standardOutput, "begun\n");
  EXPECT_GT(run.trace->size(), 0u);
}

TEST(BadInput, ProgressIsToldNowAndThen) {
  int calls = 0;
  simulate({"program.py", "for i in range(300000): pass\n"}, {}, {}, [&](uint64_t, SimTime) { ++calls; });
  EXPECT_GT(calls, 2);
}

TEST(BadInput, AStoppedRunWithSuspendedCoroutinesAndThreadsIsTakenApart) {
  RunOptions options;
  options.limits.instructionsPerStep = 100'000;
  const run::Run run = runSource(
      "import asyncio, time\n"
      "async def waits():\n"
      "    try: await asyncio.sleep(100)\n"
      "    finally: print('finally')\n"
      "def gen():\n"
      "    yield 1\n"
      "async def main():\n"
      "    t = asyncio.create_task(waits())\n"
      "    u = asyncio.create_task(asyncio.to_thread(time.sleep, 50))\n"
      "    await asyncio.sleep(1)\n"
      "    g = gen(); next(g)\n"
      "    while True: pass\n"
      "asyncio.run(main())\n",
      options);
  EXPECT_EQ(run.exitCode, 1);
  EXPECT_EQ(run.output.standardOutput, "");
}

}  // namespace
}  // namespace loopscope::run
