// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/trace/findings.h"

#include <gtest/gtest.h>

#include <nlohmann/json.hpp>

#include "core/trace/trace_json.h"
#include "tests/support/sample_traces.h"
#include "tests/support/trace_builder.h"

namespace loopscope::trace {
namespace {

using test_support::kSecondNs;
using test_support::TraceBuilder;

// One task that blocks, and perhaps one that is ready behind it.
TracePtr blockedFor(int64_t durationNs, bool withVictim) {
  TraceBuilder b;
  b.startLoop();
  const LaneId rude = b.createTask(TraceBuilder::mainThread(), "rude");
  if (withVictim) b.createTask(TraceBuilder::mainThread(), "victim");
  b.iteration(1);
  b.step(rude);
  b.blocks(rude, durationNs, "time.sleep(...)");
  b.unblocks(rude);
  b.ends(rude);
  return b.build();
}

TEST(FindingsTest, ABlockedLoopIsOneFindingThatNamesItsVictims) {
  const std::vector<FindingInfo> findings = findFindings(*test_support::blockedLoopTrace());
  ASSERT_EQ(findings.size(), 1U);
  EXPECT_EQ(findings[0].kind, FindingKind::LoopBlocked);
  EXPECT_EQ(inEnglish(findings[0].title), "The loop was blocked for 2.0 s");
  EXPECT_EQ(inEnglish(findings[0].sentence),
            "Task-3 called time.sleep(2). Until it returned, Task-4 and Task-2 had to wait. Await "
            "asyncio.sleep() instead, or move the call to a thread with asyncio.to_thread().");
  EXPECT_TRUE(findings[0].site.valid());
}

TEST(FindingsTest, NobodyIsBlamedWhenNobodyHadToWait) {
  EXPECT_TRUE(findFindings(*blockedFor(kSecondNs, false)).empty());
  EXPECT_TRUE(findFindings(*blockedFor(kSecondNs / 100, true)).empty()) << "too short to matter";
  EXPECT_EQ(findFindings(*blockedFor(kSecondNs, true)).size(), 1U);
}

TEST(FindingsTest, AThreadThatSleepsIsNoFinding) {
  EXPECT_TRUE(findFindings(*test_support::waitForTrace()).empty());
}

TEST(FindingsTest, WhatWasRecordedIsToldOnce) {
  TraceBuilder b;
  const ObjectId coroutine = b.addObject(ObjectKind::Coroutine, "main");
  b.add(EventKind::CoroutineNeverAwaited, TraceBuilder::mainThread(), {.object = coroutine, .text = "main"});
  b.add(EventKind::Finding, TraceBuilder::mainThread(),
        {.object = coroutine,
         .other = static_cast<uint32_t>(FindingKind::CoroutineNeverAwaited),
         .text = "coroutine 'main' was never awaited"});
  const std::vector<FindingInfo> findings = findFindings(*b.build());
  ASSERT_EQ(findings.size(), 1U);
  EXPECT_EQ(inEnglish(findings[0].title), "A coroutine was never awaited");
  EXPECT_EQ(findings[0].event, EventId(0));
}

TEST(FindingsTest, ADeadlockIsTakenFromTheTrace) {
  const std::vector<FindingInfo> findings = findFindings(*test_support::deadlockTrace());
  ASSERT_EQ(findings.size(), 1U);
  EXPECT_EQ(findings[0].kind, FindingKind::Deadlock);
}

class SwallowedCancellationTest : public ::testing::Test {
 protected:
  // A task that is cancelled, catches it, awaits once more and returns.
  std::vector<FindingInfo> findingsWhen(bool byTask, bool catches, bool goesOn, Outcome outcome) {
    TraceBuilder b;
    const LaneId loop = b.startLoop();
    const LaneId main = b.createTask(TraceBuilder::mainThread(), "main");
    const LaneId stubborn = b.createTask(TraceBuilder::mainThread(), "stubborn");
    b.iteration(2);
    const EventId request = b.cancels(byTask ? main : loop, stubborn);
    b.stepWithException(stubborn, "CancelledError");
    b.cancelThrown(stubborn, request);
    if (catches) b.add(EventKind::ExceptionHandled, stubborn, {.text = "CancelledError"});
    if (goesOn) b.awaits(stubborn, "sleep(1)");
    b.ends(stubborn, outcome);
    return findFindings(*b.build());
  }
};

TEST_F(SwallowedCancellationTest, IsFoundWhenATaskGoesOnAndReturns) {
  const std::vector<FindingInfo> findings = findingsWhen(true, true, true, Outcome::Returned);
  ASSERT_EQ(findings.size(), 1U);
  EXPECT_EQ(findings[0].kind, FindingKind::CancellationSwallowed);
}

TEST_F(SwallowedCancellationTest, IsNotSuspectedOfTimeoutsOrOfTasksThatCleanUp) {
  EXPECT_TRUE(findingsWhen(false, true, true, Outcome::Returned).empty()) << "asyncio.timeout()";
  EXPECT_TRUE(findingsWhen(true, true, true, Outcome::Cancelled).empty()) << "raised again";
  EXPECT_TRUE(findingsWhen(true, true, false, Outcome::Returned).empty()) << "returned at once";
  EXPECT_TRUE(findingsWhen(true, false, true, Outcome::Returned).empty()) << "await in finally";
}

TEST(ChromeJsonTest, IsJsonWithAThreadForEachLaneAndTwoEndsForEachArrow) {
  const TracePtr trace = test_support::waitForTrace();
  const nlohmann::json document = nlohmann::json::parse(toChromeJson(*trace));
  size_t threads = 0;
  size_t starts = 0;
  size_t ends = 0;
  for (const nlohmann::json& record : document["traceEvents"]) {
    threads += record["name"] == "thread_name";
    starts += record["ph"] == "s";
    ends += record["ph"] == "f";
    EXPECT_GE(record.value("dur", 0.0), 0) << record;
  }
  EXPECT_EQ(threads, trace->lanes().size());
  EXPECT_GT(starts, 5U);
  EXPECT_EQ(starts, ends);
}

}  // namespace
}  // namespace loopscope::trace
