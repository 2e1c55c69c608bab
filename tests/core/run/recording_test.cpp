// SPDX-License-Identifier: GPL-3.0-or-later
#include <gtest/gtest.h>

#include "tests/core/run/support.h"

// What the interpreter itself records: lines, coroutines, exceptions, output, the end.

namespace loopscope::run {
namespace {

using trace::Event;
using trace::EventKind;

std::vector<uint32_t> linesOf(const Run& run) {
  std::vector<uint32_t> lines;
  for (const Event& event : run.trace->events()) {
    if (event.kind() == EventKind::LineReached) lines.push_back(run.trace->at(event.siteId()).range.line);
  }
  return lines;
}

const Event* find(const Run& run, EventKind kind) {
  for (const Event& event : run.trace->events()) {
    if (event.kind() == kind) return &event;
  }
  return nullptr;
}

TEST(Recording, LinesAreReachedAsADebuggerStepsThroughThem) {
  const run::Run run = runSource("x = 0\nfor i in range(2):\n    x += i\nprint(x)\n");
  EXPECT_EQ(linesOf(run), (std::vector<uint32_t>{1, 2, 3, 2, 3, 2, 4}));
}

TEST(Recording, ALineOfAFunctionIsNoCoroutinesButOneOfACoroutineIs) {
  const run::Run run = runSource(
      "import asyncio\n"
      "def plain():\n"
      "    return 1\n"
      "async def main():\n"
      "    plain()\n"
      "asyncio.run(main())\n");
  for (const Event& event : run.trace->events()) {
    if (event.kind() != EventKind::LineReached) continue;
    const uint32_t line = run.trace->at(event.siteId()).range.line;
    EXPECT_EQ(event.objectId().valid(), line == 5) << "line " << line;
  }
}

TEST(Recording, AModuleOfOursInPythonLeavesNoLinesNoCoroutinesAndNoErrorsOfItsOwn) {
  const run::Run run = runSource(
      "import asyncio, contextlib\n"
      "@contextlib.asynccontextmanager\n"
      "async def manager():\n"
      "    await asyncio.sleep(1)\n"
      "    yield 5\n"
      "async def main():\n"
      "    async with manager() as five:\n"
      "        print(five)\n"
      "asyncio.run(main())\n");
  ASSERT_EQ(run.output.standardError, "");
  const std::vector<uint32_t> lines = linesOf(run);
  EXPECT_EQ(lines, (std::vector<uint32_t>{1, 3, 6, 9, 7, 4, 5, 8}));
  EXPECT_EQ(countOf(run, EventKind::CoroutineCreated), 1u);
  EXPECT_EQ(countOf(run, EventKind::ExceptionRaised), 0u);
  // A step ends where the program stands, not where the library does.
  const Event* awaits = find(run, EventKind::TaskAwaits);
  ASSERT_NE(awaits, nullptr);
  EXPECT_EQ(run.trace->at(awaits->siteId()).range.line, 4u);
}

TEST(Recording, AnErrorFromAModuleOfOursComesUpWhereTheProgramCalledIt) {
  const run::Run run = runSource(
      "import contextlib\n"
      "stack = contextlib.ExitStack()\n"
      "stack.enter_context(5)\n");
  EXPECT_EQ(run.output.standardError,
            "Traceback (most recent call last):\n"
            "  File \"program.py\", line 3, in <module>\n"
            "    stack.enter_context(5)\n"
            "TypeError: 'builtins.int' object does not support the context manager protocol\n");
  ASSERT_EQ(countOf(run, EventKind::ExceptionRaised), 1u);
  EXPECT_EQ(run.trace->at(find(run, EventKind::ExceptionRaised)->siteId()).range.line, 3u);
}

TEST(Recording, ALongLoopKeepsItsFirstLinesAndSaysHowManyItLeftOut) {
  const run::Run run = runSource("n = 0\nwhile n < 10000:\n    n += 1\n");
  uint64_t leftOut = 0;
  for (const Event& event : run.trace->events()) {
    if (event.kind() == EventKind::LinesLeftOut) leftOut += static_cast<uint64_t>(event.value);
  }
  const size_t kept = countOf(run, EventKind::LineReached);
  EXPECT_GE(kept, 2000u);
  EXPECT_LT(kept, 2100u);
  EXPECT_EQ(kept + leftOut, 20002u);
}

TEST(Recording, ACoroutineIsCreatedEnteredAndLeft) {
  const run::Run run = runSource(
      "import asyncio\n"
      "async def child(): return 5\n"
      "async def main(): await child()\n"
      "asyncio.run(main())\n");
  EXPECT_EQ(countOf(run, EventKind::CoroutineCreated), 2u);
  EXPECT_EQ(countOf(run, EventKind::CoroutineEntered), 2u);
  EXPECT_EQ(countOf(run, EventKind::CoroutineLeft), 2u);
  const Event* left = find(run, EventKind::CoroutineLeft);
  ASSERT_NE(left, nullptr);
  EXPECT_EQ(run.trace->text(left->textId()), "5");
  EXPECT_EQ(run.trace->at(left->objectId()).kind, trace::ObjectKind::Coroutine);
}

TEST(Recording, ACoroutineThatNobodyAwaitedIsRecordedWithThePlaceWhereItWasMade) {
  const run::Run run = runSource("async def forgotten(): pass\n\nforgotten()\n");
  const Event* event = find(run, EventKind::CoroutineNeverAwaited);
  ASSERT_NE(event, nullptr);
  EXPECT_EQ(run.trace->text(event->textId()), "forgotten");
  EXPECT_EQ(run.trace->at(event->siteId()).range.line, 3u);
}

TEST(Recording, AnExceptionIsRecordedWhereItIsRaisedAndWhereItIsHandled) {
  const run::Run run = runSource(
      "def f():\n"
      "    return 1 // 0\n"
      "def g():\n"
      "    f()\n"
      "try:\n"
      "    g()\n"
      "except ZeroDivisionError:\n"
      "    pass\n");
  ASSERT_EQ(countOf(run, EventKind::ExceptionRaised), 1u);
  const Event* raised = find(run, EventKind::ExceptionRaised);
  EXPECT_EQ(run.trace->at(raised->siteId()).range.line, 2u);
  EXPECT_EQ(run.trace->text(raised->textId()), "ZeroDivisionError: integer division or modulo by zero");
  ASSERT_EQ(countOf(run, EventKind::ExceptionHandled), 1u);
  EXPECT_EQ(run.trace->at(find(run, EventKind::ExceptionHandled)->siteId()).range.line, 7u);
}

TEST(Recording, TheEndOfALoopIsNoException) {
  const run::Run run = runSource("for x in iter([1]): pass\ndef g(): yield 1\nnext(g(), None)\nlist(g())\n");
  EXPECT_EQ(countOf(run, EventKind::ExceptionRaised), 0u);
}

TEST(Recording, WhatIsPrintedIsRecordedByStream) {
  const run::Run run = runSource("print('one', 2)\n1 / 0\n");
  const Event* printed = find(run, EventKind::Printed);
  ASSERT_NE(printed, nullptr);
  EXPECT_EQ(run.trace->text(printed->textId()), "one 2\n");
  EXPECT_EQ(printed->other, 0u);
  EXPECT_EQ(run.output.standardOutput, "one 2\n");
}

TEST(Recording, TheProgramsEndSaysHow) {
  const run::Run fine = runSource("pass\n");
  ASSERT_NE(find(fine, EventKind::ProgramEnded), nullptr);
  EXPECT_EQ(find(fine, EventKind::ProgramEnded)->outcome(), trace::Outcome::Returned);
  const run::Run bad = runSource("raise ValueError('no')\n");
  EXPECT_EQ(find(bad, EventKind::ProgramEnded)->outcome(), trace::Outcome::Raised);
  EXPECT_EQ(bad.trace->text(find(bad, EventKind::ProgramEnded)->textId()), "ValueError: no");
  EXPECT_EQ(runSource("raise SystemExit(3)\n").exitCode, 3);
}

TEST(Recording, ATaskAwaitsUnderTheNameOfTheOutermostLibraryCall) {
  const run::Run run = runSource(
      "import asyncio\n"
      "async def deep(): await asyncio.sleep(2)\n"
      "async def main(): await deep()\n"
      "asyncio.run(main())\n");
  const Event* awaits = find(run, EventKind::TaskAwaits);
  ASSERT_NE(awaits, nullptr);
  EXPECT_EQ(run.trace->text(awaits->textId()), "sleep(2)");
  EXPECT_EQ(run.trace->at(awaits->siteId()).range.line, 2u);
}

}  // namespace
}  // namespace loopscope::run
