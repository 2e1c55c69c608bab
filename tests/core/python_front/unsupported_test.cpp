// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/python/analysis/unsupported.h"

#include <fmt/format.h>
#include <gtest/gtest.h>

#include "core/python/analysis/resolver.h"
#include "core/python/syntax/parser.h"

namespace loopscope::python {
namespace {

const SupportedModules kModules = {
    {"asyncio", {"sleep", "run", "Queue", "Task", "gather", "SelectorEventLoop"}},
    {"time", {"time", "sleep"}},
    {"typing", {"*"}},
    {"abc", {"ABC", "ABCMeta"}},
    {"collections", {"deque"}},
    {"collections.abc", {"Iterable"}},
    {"concurrent.futures", {"ThreadPoolExecutor"}},
    {"builtins", {"print", "len", "Exception", "ImportError"}},
};

// "LINE:COLUMN message" of each refusal.
std::vector<std::string> refusals(std::string_view source) {
  ParseOutcome outcome = parse(source);
  if (!outcome.ok() || resolve(*outcome.module)) return {"does not parse"};
  std::vector<std::string> result;
  for (const Diagnostic& found : findUnsupported(*outcome.module, kModules)) {
    EXPECT_EQ(found.type, "Unsupported");
    result.push_back(fmt::format("{}:{} {}", found.where.line, found.where.column, inEnglish(found.message)));
  }
  return result;
}

using Expected = std::vector<std::string>;

TEST(Unsupported, NamesEverythingAtOnceInSourceOrder) {
  EXPECT_EQ(refusals("import asyncio, socket\nfrom time import clock\nx = 1j\nexec('x')\na = b @ c\n"
                     "class M(metaclass=x): pass\nasyncio.open_connection()\n"),
            (Expected{"1:17 module 'socket' is not supported", "2:18 time.clock was removed in Python 3.8",
                      "3:5 complex numbers are not supported", "4:1 exec is not supported",
                      "5:7 the '@' operator is not supported", "6:9 metaclasses are not supported",
                      "7:1 network streams are not supported"}));
}

TEST(Unsupported, SaysWhatToDoInstead) {
  ParseOutcome outcome =
      parse("import asyncio, nosuch\n@asyncio.coroutine\ndef f(): yield from asyncio.sleep(1, loop=l)\n");
  ASSERT_TRUE(outcome.ok() && !resolve(*outcome.module));
  std::vector<Diagnostic> found = findUnsupported(*outcome.module, kModules);
  ASSERT_EQ(found.size(), 3U);
  EXPECT_EQ(inEnglish(found[0].hint),
            "these are: abc, asyncio, collections, collections.abc, concurrent.futures, time, typing");
  EXPECT_EQ(inEnglish(found[1].hint), "write 'async def' for it, and 'await' for 'yield from'");
  EXPECT_EQ(inEnglish(found[2].message), "the 'loop' argument of asyncio.sleep was removed in Python 3.10");
}

// The source with all fixes of the refusals applied, from the last to the first.
std::string fixed(const std::string& source) {
  ParseOutcome outcome = parse(source);
  if (!outcome.ok() || resolve(*outcome.module)) return "does not parse";
  std::vector<TextFix> fixes;
  for (const Diagnostic& found : findUnsupported(*outcome.module, kModules)) {
    fixes.insert(fixes.end(), found.fixes.begin(), found.fixes.end());
  }
  std::sort(fixes.begin(), fixes.end(), [](const TextFix& a, const TextFix& b) {
    return std::pair(a.where.line, a.where.column) > std::pair(b.where.line, b.where.column);
  });
  const auto offset = [&](uint32_t line, uint32_t column) {
    size_t at = 0;
    for (uint32_t i = 1; i < line; ++i) at = source.find('\n', at) + 1;
    return at + column - 1;
  };
  std::string text = source;
  for (const TextFix& fix : fixes) {
    const size_t from = offset(fix.where.line, fix.where.column);
    text.replace(from, offset(fix.where.endLine, fix.where.endColumn) - from, fix.replacement);
  }
  return text;
}

TEST(Unsupported, OffersTheModernFormWhereTheChangeIsMechanical) {
  EXPECT_EQ(fixed("import asyncio\n"
                  "class C:\n"
                  "    @asyncio.coroutine\n"
                  "    def f(self):\n"
                  "        x = yield from asyncio.sleep(1)\n"
                  "        def inner():\n"
                  "            yield from x\n"
                  "        return (yield from (inner()))\n"),
            "import asyncio\n"
            "class C:\n"
            "    async def f(self):\n"
            "        x = await asyncio.sleep(1)\n"
            "        def inner():\n"
            "            yield from x\n"
            "        return (await (inner()))\n");
  EXPECT_EQ(fixed("import asyncio\nq = asyncio.Queue(5, loop=l)\nasyncio.sleep(loop=l, "
                  "delay=1)\nasyncio.Queue(loop=l)\n"),
            "import asyncio\nq = asyncio.Queue(5)\nasyncio.sleep(delay=1)\nasyncio.Queue()\n");
  EXPECT_EQ(fixed("import asyncio as aio, time\naio.Task.all_tasks()\nprint(time.clock())\n"),
            "import asyncio as aio, time\naio.all_tasks()\nprint(time.perf_counter())\n");
}

TEST(Unsupported, FollowsAliasesAndImportedNames) {
  EXPECT_EQ(refusals("import asyncio as aio\naio.start_server()\n"),
            Expected{"2:1 network servers are not supported"});
  EXPECT_EQ(refusals("from asyncio import Task\nTask.all_tasks()\n"),
            Expected{"2:1 Task.all_tasks was removed in Python 3.9"});
  EXPECT_EQ(refusals("def f():\n  import asyncio\n  def g(): asyncio.nosuch\n"),
            Expected{"3:12 asyncio.nosuch is not supported"});
}

TEST(Unsupported, AVariableOfTheSameNameIsNotRefused) {
  EXPECT_EQ(refusals("def eval(x): return x\neval(1)\n"), Expected{});
  EXPECT_EQ(refusals("def f(time, exec): return time.nosuch + exec\n"), Expected{});
  EXPECT_EQ(refusals("import time\ntime = Clock()\ntime.nosuch\n"), Expected{});
  EXPECT_EQ(refusals("import time\ndef f():\n  time = 1\n  return time.nosuch\n"), Expected{});
  EXPECT_EQ(refusals("class C:\n  def compile(self): return self.compile()\n"), Expected{});
  EXPECT_EQ(refusals("class C:\n  open = 1\n  x = open\n"), Expected{});
  EXPECT_EQ(refusals("[eval for eval in x]\n"), Expected{});
}

TEST(Unsupported, AnImportWithAFallbackIsLeftToTheRun) {
  EXPECT_EQ(refusals("try:\n  import uvloop\nexcept ImportError:\n  uvloop = None\n"), Expected{});
  EXPECT_EQ(refusals("try:\n  import uvloop\nfinally:\n  pass\n"),
            Expected{"2:10 module 'uvloop' is not supported"});
  EXPECT_EQ(refusals("try:\n  pass\nexcept ImportError:\n  import uvloop\n"),
            Expected{"4:10 module 'uvloop' is not supported"});
}

TEST(Unsupported, WhatOnlyATypeCheckerReadsIsPassedOver) {
  EXPECT_EQ(refusals("from typing import TYPE_CHECKING, Whatever\nif TYPE_CHECKING:\n  import nosuch\n"),
            Expected{});
}

TEST(Unsupported, KnowsSubmodules) {
  EXPECT_EQ(refusals("import collections.abc\nfrom collections import abc\ncollections.abc.Iterable\n"),
            Expected{});
  EXPECT_EQ(refusals("from concurrent import futures\n"), Expected{});
  EXPECT_EQ(refusals("import collections.nosuch\n"),
            Expected{"1:8 module 'collections.nosuch' is not supported"});
  EXPECT_EQ(refusals("from collections import Mapping\n"),
            Expected{"1:25 the abstract classes left collections in Python 3.10"});
}

TEST(Unsupported, RefusesBuiltInsThatAreNotListed) {
  EXPECT_EQ(refusals("print(len(x))\nopen('f')\nnosuch\n"), Expected{"2:1 files are not supported"});
}

TEST(Unsupported, RefusesWhatNeedsSomebodyOrSomethingOutsideUnlessTheRunProvidesIt) {
  const SupportedModules bare = {{"asyncio", {"run", "create_subprocess_exec"}}};
  const SupportedModules withFiles = {{"asyncio", {"run"}}, {"builtins.open", {}}};
  const auto count = [](const char* source, const SupportedModules& supported) {
    ParseOutcome outcome = parse(source);
    EXPECT_TRUE(outcome.ok() && !resolve(*outcome.module));
    return findUnsupported(*outcome.module, supported).size();
  };
  EXPECT_EQ(count("input()\nopen('f')\nmemoryview(b'')\nbreakpoint()\n", bare), 4U);
  EXPECT_EQ(count("open('f')\n", withFiles), 0U);
  EXPECT_EQ(count("def input(): pass\ninput()\n", bare), 0U);
  EXPECT_EQ(count("import asyncio\nasyncio.create_subprocess_exec('ls')\n", bare), 1U);
}

TEST(Unsupported, ListsTheModulesOnce) {
  ParseOutcome outcome = parse("import one\nimport two\n");
  ASSERT_TRUE(outcome.ok() && !resolve(*outcome.module));
  const std::vector<Diagnostic> found = findUnsupported(*outcome.module, kModules);
  ASSERT_EQ(found.size(), 2U);
  EXPECT_FALSE(found[0].hint.empty());
  EXPECT_TRUE(found[1].hint.empty());
}

TEST(Unsupported, RefusesReplacingWhatAModuleHas) {
  EXPECT_EQ(
      refusals("import time\ntime.sleep = print\ntime.nosuch = 1\n"),
      (Expected{"2:1 replacing time.sleep is not supported", "3:1 replacing time.nosuch is not supported"}));
}

TEST(Unsupported, NamesALoopOfTheProgramsThatDoesWhatOursDoesWithoutAsking) {
  EXPECT_EQ(refusals("import asyncio\n"
                     "class L(asyncio.SelectorEventLoop):\n"
                     "    def create_task(self, coro): pass\n"
                     "    def helper(self): pass\n"
                     "    def call_soon(self, callback, *args): pass\n"),
            Expected{"5:9 a loop of your own with another call_soon() is not supported"});
}

TEST(Unsupported, RefusesDescriptorsAndMetaclassesButNotAbc) {
  EXPECT_EQ(refusals("class D:\n  def __get__(self, a, b): pass\n"),
            Expected{"2:7 descriptors are not supported"});
  EXPECT_EQ(refusals("class M(type): pass\n"), Expected{"1:9 metaclasses are not supported"});
  EXPECT_EQ(refusals("from abc import ABCMeta\nclass A(metaclass=ABCMeta): pass\n"), Expected{});
}

TEST(Unsupported, RefusesRelativeImports) {
  EXPECT_EQ(refusals("from . import x\n"), Expected{"1:1 relative imports are not supported"});
}

}  // namespace
}  // namespace loopscope::python
