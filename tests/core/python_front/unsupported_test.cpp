// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/python/analysis/unsupported.h"

#include <fmt/format.h>
#include <gtest/gtest.h>

#include "core/python/analysis/resolver.h"
#include "core/python/syntax/parser.h"

namespace loopscope::python {
namespace {

const SupportedModules kModules = {
    {"asyncio", {"sleep", "run", "Queue", "Task", "gather"}},
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
    result.push_back(fmt::format("{}:{} {}", found.where.line, found.where.column, found.message));
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
  EXPECT_EQ(found[0].hint,
            "these are: abc, asyncio, collections, collections.abc, concurrent.futures, time, typing");
  EXPECT_EQ(found[1].hint, "write 'async def' for it, and 'await' for 'yield from'");
  EXPECT_EQ(found[2].message, "the 'loop' argument of asyncio.sleep was removed in Python 3.10");
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

TEST(Unsupported, RefusesReplacingWhatAModuleHas) {
  EXPECT_EQ(
      refusals("import time\ntime.sleep = print\ntime.nosuch = 1\n"),
      (Expected{"2:1 replacing time.sleep is not supported", "3:1 replacing time.nosuch is not supported"}));
}

TEST(Unsupported, RefusesDescriptorsAndMetaclassesButNotAbc) {
  EXPECT_EQ(refusals("class D:\n  def __get__(self, a, b): pass\n"),
            Expected{"2:7 descriptors are not supported"});
  EXPECT_EQ(refusals("class M(type): pass\n"), Expected{"1:9 metaclasses are not supported"});
  EXPECT_EQ(refusals("from abc import ABCMeta\nclass A(metaclass=ABCMeta): pass\n"), Expected{});
}

TEST(Unsupported, RefusesRelativeImportsAndNamedCharacters) {
  EXPECT_EQ(refusals("from . import x\n"), Expected{"1:1 relative imports are not supported"});
  EXPECT_EQ(refusals("x = '\\N{DASH}'\n"), Expected{"1:5 \\N{...} escapes are not supported"});
}

}  // namespace
}  // namespace loopscope::python
