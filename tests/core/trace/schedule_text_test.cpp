// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/trace/schedule_text.h"

#include <gtest/gtest.h>

#include "tests/support/sample_traces.h"
#include "tests/support/trace_builder.h"

namespace loopscope::trace {
namespace {

using test_support::TraceBuilder;

TEST(ScheduleTextTest, HasOneLineForEachStepAndTheEnd) {
  EXPECT_EQ(scheduleText(*test_support::waitForTrace()),
            "0\tTask-1\tawait\n"
            "0\tTask-2\tawait\n"
            "0\tTask-3\tawait\n"
            "1000000000\tTask-1\tawait\n"
            "1000000000\tTask-3\tcancel\n"
            "1000000000\tTask-1\tawait\n"
            "2000000000\tTask-2\treturn\n"
            "2000000000\tTask-1\treturn\n"
            "end\t2000000000\n");
}

TEST(ScheduleTextTest, NamesTheTypeOfAnExceptionWithoutItsModule) {
  TraceBuilder b;
  b.startLoop();
  const LaneId task = b.createTask(TraceBuilder::mainThread(), "main");
  b.iteration(1);
  b.step(task);
  b.yields(task);
  b.iteration(1);
  b.step(task);
  b.ends(task, Outcome::Raised, "asyncio.exceptions.InvalidStateError: Result is not set.");
  EXPECT_EQ(scheduleText(*b.build()), "0\tTask-1\tyield\n0\tTask-1\traise:InvalidStateError\nend\t0\n");
}

TEST(ScheduleTextTest, LeavesOutTasksOfTheLibrarysOwnShutdown) {
  TraceBuilder b;
  b.startLoop();
  const LaneId task = b.createTask(TraceBuilder::mainThread(), "<shutdown>");
  b.iteration(1);
  b.step(task);
  b.ends(task);
  EXPECT_EQ(scheduleText(*b.build()), "end\t0\n");
}

}  // namespace
}  // namespace loopscope::trace
