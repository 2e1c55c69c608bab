// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/run/frame_locals.h"

#include <gtest/gtest.h>

#include "tests/core/run/support.h"

namespace loopscope::run {
namespace {

using trace::EventKind;

const char* const kProgram =
    "import asyncio\n"                      // 1
    "def plain(deep):\n"                    // 2
    "    print('here')\n"                   // 3
    "async def inner(name, rings):\n"       // 4
    "    await asyncio.sleep(rings)\n"      // 5
    "    text = f'{name} after {rings}'\n"  // 6
    "    plain([1, 2])\n"                   // 7
    "    return text\n"                     // 8
    "async def outer():\n"                  // 9
    "    names = ['Ada']\n"                 // 10
    "    later = lambda: names\n"           // 11
    "    answer = await inner('Ada', 2)\n"  // 12
    "    return answer, later\n"            // 13
    "asyncio.run(outer())\n";               // 14

struct Tried {
  run::Run run;
  EventId lineReached(uint32_t line) const {
    for (size_t i = 0; i < run.trace->size(); ++i) {
      const trace::Event& event = run.trace->events()[i];
      if (event.kind() == EventKind::LineReached && run.trace->at(event.siteId()).range.line == line) {
        return EventId::fromSize(i);
      }
    }
    return {};
  }
  LaneId task() const {
    for (size_t i = 0; i < run.trace->lanes().size(); ++i) {
      if (run.trace->lanes()[i].kind == trace::LaneKind::Task) return LaneId::fromSize(i);
    }
    return {};
  }
  std::vector<FrameLocals> at(EventId event) const {
    return localsAt({"program.py", kProgram}, {}, event, task());
  }
};

std::string shown(const FrameLocals& frame) {
  std::string text = frame.function + ":" + std::to_string(frame.line);
  for (const Variable& each : frame.variables) text += " " + each.name + "=" + each.value;
  return text;
}

TEST(FrameLocals, ASuspendedTaskShowsEachFrameFromTheOutermostWithWhatIsBoundInIt) {
  const Tried tried{runSource(kProgram)};
  EventId awaits;
  for (size_t i = 0; i < tried.run.trace->size(); ++i) {
    if (tried.run.trace->events()[i].kind() == EventKind::TaskAwaits) awaits = EventId::fromSize(i);
  }
  const std::vector<FrameLocals> frames = tried.at(awaits);
  ASSERT_EQ(frames.size(), 2u);
  EXPECT_EQ(shown(frames[0]), "outer:12 later=<function> names=['Ada']");
  EXPECT_EQ(shown(frames[1]), "inner:5 name='Ada' rings=2");
  EXPECT_EQ(frames[1].coroutine.value(), tried.run.trace->events()[awaits.value()].objectId().value() - 1);
}

TEST(FrameLocals, ALineHasNotRunWhenItIsReached) {
  const Tried tried{runSource(kProgram)};
  ASSERT_EQ(tried.at(tried.lineReached(6)).size(), 2u);
  EXPECT_EQ(shown(tried.at(tried.lineReached(6)).back()), "inner:6 name='Ada' rings=2");
  EXPECT_EQ(shown(tried.at(tried.lineReached(7)).back()), "inner:7 name='Ada' rings=2 text='Ada after 2'");
}

TEST(FrameLocals, APlainFunctionThatTheTaskCallsIsAFrameToo) {
  const Tried tried{runSource(kProgram)};
  const std::vector<FrameLocals> frames = tried.at(tried.lineReached(3));
  ASSERT_EQ(frames.size(), 3u);
  EXPECT_EQ(shown(frames[2]), "plain:3 deep=[1, 2]");
  EXPECT_FALSE(frames[2].coroutine.valid());
}

TEST(FrameLocals, ATaskThatHasEndedAndALaneThatIsNoneHaveNoFrames) {
  const Tried tried{runSource(kProgram)};
  const EventId last = EventId::fromSize(tried.run.trace->size() - 1);
  EXPECT_TRUE(tried.at(last).empty());
  EXPECT_TRUE(localsAt({"program.py", kProgram}, {}, tried.lineReached(6), LaneId(0)).empty());
  EXPECT_TRUE(tried.at(EventId::fromSize(tried.run.trace->size() + 5)).empty());
  EXPECT_TRUE(localsAt({"program.py", "def"}, {}, EventId(3), LaneId(2)).empty());
}

TEST(FrameLocals, WhatADeadlockLeavesStandingCanBeLookedAt) {
  const std::string source =
      "import asyncio\n"
      "async def main():\n"
      "    never = asyncio.Event()\n"
      "    number = 7\n"
      "    await never.wait()\n"
      "asyncio.run(main())\n";
  const run::Run run = runSource(source);
  EventId finding;
  for (size_t i = 0; i < run.trace->size(); ++i) {
    if (run.trace->events()[i].kind() == EventKind::Finding) finding = EventId::fromSize(i);
  }
  ASSERT_TRUE(finding.valid());
  const std::vector<FrameLocals> frames = localsAt({"program.py", source}, {}, finding, LaneId(2));
  ASSERT_EQ(frames.size(), 1u);
  EXPECT_EQ(shown(frames[0]), "main:5 never=<Event> number=7");
}

}  // namespace
}  // namespace loopscope::run
