// SPDX-License-Identifier: GPL-3.0-or-later
#include <gtest/gtest.h>

#include "core/trace/spans.h"
#include "tests/core/run/support.h"

// Which generators have lanes, and what is seen on them.

namespace loopscope::run {
namespace {

using trace::Event;
using trace::EventKind;
using trace::LaneKind;
using trace::LaneStatus;

constexpr const char* kEcho =
    "def echo():\n"
    "    got = None\n"
    "    while True:\n"
    "        got = yield got\n";

std::vector<std::string> generatorLanes(const run::Run& run) {
  std::vector<std::string> names;
  for (const trace::Lane& lane : run.trace->lanes())
    if (lane.kind == LaneKind::Generator) names.emplace_back(run.trace->text(lane.name));
  return names;
}

// "echo< send(1)", "echo> yield 1", "echo.": what happened on their lanes.
std::string turns(const run::Run& run) {
  std::string text;
  for (const Event& event : run.trace->events()) {
    const bool ended = event.kind() == EventKind::GeneratorEnded;
    if (event.kind() != EventKind::GeneratorResumed && event.kind() != EventKind::GeneratorYielded && !ended)
      continue;
    text += run.trace->text(run.trace->at(event.lane()).name);
    text += ended ? "." : event.kind() == EventKind::GeneratorResumed ? "< " : "> ";
    if (!ended) text += run.trace->text(event.textId());
    text += "\n";
  }
  return text;
}

TEST(GeneratorLanes, ShowWhoResumesAGeneratorByHandAndWhereItStops) {
  const run::Run run = runSource(std::string(kEcho) +
                                 "e = echo()\n"
                                 "next(e)\n"
                                 "e.send(1)\n"
                                 "e.close()\n");
  EXPECT_EQ(turns(run), "echo< next()\necho> yield\necho< send(1)\necho> yield 1\necho< close()\necho.\n");
}

TEST(GeneratorLanes, AreRunningOnlyBetweenResumeAndYieldWhileTheCallerWaits) {
  const run::Run run = runSource(std::string(kEcho) + "e = echo()\nnext(e)\ne.send(1)\nprint(2)\n");
  const trace::StateReader reader(run.trace);
  LaneId lane;
  for (size_t i = 0; i < run.trace->size(); ++i) {
    const Event& event = run.trace->events()[i];
    if (event.kind() == EventKind::ProgramEnded) break;  // what is left is closed after it
    const trace::LoopState state = reader.stateAt(EventId::fromSize(i));
    if (event.kind() == EventKind::GeneratorResumed) {
      lane = event.lane();
      EXPECT_EQ(event.otherLane(), LaneId(0));
      EXPECT_EQ(state.lanes[0].status, LaneStatus::Waiting);
      EXPECT_EQ(state.lanes[lane.value()].status, LaneStatus::Running);
    }
    if (event.kind() == EventKind::GeneratorYielded || event.kind() == EventKind::Printed) {
      EXPECT_EQ(state.lanes[0].status, LaneStatus::Running);
      EXPECT_EQ(state.lanes[lane.value()].status, LaneStatus::Waiting);
    }
  }
}

TEST(GeneratorLanes, AreNotGivenToWhatLoopsAndFunctionsIterateOver) {
  EXPECT_TRUE(generatorLanes(runSource("def numbers():\n"
                                       "    yield 1\n"
                                       "    yield 2\n"
                                       "print([n for n in numbers()], sum(numbers()), list(numbers()))\n"
                                       "print(next(n for n in numbers()))\n"))
                  .empty());
}

TEST(GeneratorLanes, AreNotGivenWhereALoopRunsOrTheLibraryDrives) {
  EXPECT_TRUE(generatorLanes(runSource("import asyncio, contextlib\n"
                                       "def numbers():\n"
                                       "    yield 1\n"
                                       "@contextlib.contextmanager\n"
                                       "def manager():\n"
                                       "    yield 1\n"
                                       "async def main():\n"
                                       "    print(next(numbers()))\n"
                                       "asyncio.run(main())\n"
                                       "with manager():\n"
                                       "    pass\n"))
                  .empty());
}

TEST(GeneratorLanes, GoOnBeingSeenWhenALoopTakesOver) {
  const run::Run run = runSource(
      "def numbers():\n"
      "    yield 1\n"
      "    yield 2\n"
      "n = numbers()\n"
      "next(n)\n"
      "for x in n:\n"
      "    pass\n");
  EXPECT_EQ(
      turns(run),
      "numbers< next()\nnumbers> yield 1\nnumbers< next()\nnumbers> yield 2\nnumbers< next()\nnumbers.\n");
}

TEST(GeneratorLanes, CarryWhatTheyDelegateTo) {
  const run::Run run = runSource(
      "def inner():\n"
      "    yield 1\n"
      "    return 2\n"
      "def outer():\n"
      "    yield (yield from inner())\n"
      "o = outer()\n"
      "print(next(o), next(o))\n");
  EXPECT_EQ(generatorLanes(run), std::vector<std::string>{"outer"});
  // The program ends while it stands at its yield: it is closed then.
  EXPECT_EQ(turns(run),
            "outer< next()\nouter> yield 1\nouter< next()\nouter> yield 2\nouter< close()\nouter.\n");
}

TEST(GeneratorLanes, AreNumberedWhenTheirFunctionIsTheSameAndThirtyAtMost) {
  const run::Run run = runSource(std::string(kEcho) +
                                 "many = [echo() for _ in range(50)]\n"
                                 "for one in many:\n"
                                 "    next(one)\n");
  const std::vector<std::string> names = generatorLanes(run);
  ASSERT_EQ(names.size(), 30u);
  EXPECT_EQ(names[0], "echo");
  EXPECT_EQ(names[1], "echo 2");
}

TEST(GeneratorLanes, SayHowTheyEnd) {
  const run::Run run = runSource(
      "def fails():\n"
      "    yield 1\n"
      "    raise ValueError('no')\n"
      "f = fails()\n"
      "next(f)\n"
      "try:\n"
      "    next(f)\n"
      "except ValueError as error:\n"
      "    print(error)\n"
      "g = fails()\n"
      "next(g)\n"
      "try:\n"
      "    g.throw(KeyError('x'))\n"
      "except KeyError:\n"
      "    pass\n");
  size_t raised = 0;
  for (const Event& event : run.trace->events())
    raised += event.kind() == EventKind::GeneratorEnded && event.outcome() == trace::Outcome::Raised;
  EXPECT_EQ(raised, 2u);
  EXPECT_EQ(run.output.standardOutput, "no\n");
}

}  // namespace
}  // namespace loopscope::run
