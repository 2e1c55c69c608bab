// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/trace/spans.h"

#include <gtest/gtest.h>

#include "tests/support/sample_traces.h"
#include "tests/support/trace_builder.h"

namespace loopscope::trace {
namespace {

using test_support::TraceBuilder;

std::vector<TracePtr> samples() {
  return {test_support::waitForTrace(), test_support::blockedLoopTrace(), test_support::deadlockTrace(),
          test_support::bigTrace(3'000, 10)};
}

TEST(SpansTest, TileEveryLaneFromItsCreationToItsEnd) {
  for (const TracePtr& trace : samples()) {
    const LaneSpans spans(*trace);
    for (size_t lane = 0; lane < trace->lanes().size(); ++lane) {
      const std::vector<Span>& tiles = spans.of(LaneId::fromSize(lane));
      ASSERT_FALSE(tiles.empty());
      const EventId created = trace->lanes()[lane].created;
      EXPECT_EQ(tiles.front().begin, created.valid() ? created : EventId(0));
      for (size_t i = 1; i < tiles.size(); ++i) {
        ASSERT_EQ(tiles[i - 1].end, tiles[i].begin) << trace->fileName() << " lane " << lane;
        ASSERT_LT(tiles[i - 1].begin, tiles[i - 1].end) << trace->fileName() << " lane " << lane;
      }
      const Span& last = tiles.back();
      EXPECT_EQ(last.end, hasEnded(last.status) ? last.begin : EventId::fromSize(trace->size() - 1));
    }
  }
}

TEST(SpansTest, AgreeWithTheStateAtEveryEvent) {
  for (const TracePtr& trace : samples()) {
    const LaneSpans spans(*trace);
    const StateReader reader(trace);
    for (size_t i = 0; i < trace->size(); ++i) {
      const LoopState state = reader.stateAt(EventId::fromSize(i));
      for (size_t lane = 0; lane < state.lanes.size(); ++lane) {
        const Span* span = spans.at(LaneId::fromSize(lane), EventId::fromSize(i));
        const LaneStatus status = span == nullptr ? LaneStatus::NotCreated : span->status;
        ASSERT_EQ(status, state.lanes[lane].status)
            << trace->fileName() << " lane " << lane << " event " << i;
      }
    }
  }
}

TEST(SpansTest, OnlyTheFirstStepOfATaskIsFresh) {
  const TracePtr trace = test_support::waitForTrace();
  const LaneSpans spans(*trace);
  std::vector<bool> fresh;
  for (const Span& span : spans.of(LaneId(2)))
    if (span.status == LaneStatus::Running) fresh.push_back(span.fresh);
  EXPECT_EQ(fresh, (std::vector<bool>{true, false, false, false}));
}

TEST(SpansTest, TheLoopHasOneSpanForEachIteration) {
  const TracePtr trace = test_support::waitForTrace();
  size_t iterations = 0;
  for (const Event& event : trace->events()) iterations += event.kind() == EventKind::IterationBegins;
  size_t boxes = 0;
  const LaneSpans spans(*trace);
  for (const Span& span : spans.of(LaneId(1))) boxes += span.status == LaneStatus::Running;
  EXPECT_EQ(boxes, iterations);
}

TEST(SpansTest, CarryWhatIsWaitedForAndWhatWasRaised) {
  const TracePtr trace = test_support::blockedLoopTrace();
  const LaneSpans spans(*trace);
  const Span& raised = spans.of(LaneId(5)).back();
  EXPECT_EQ(raised.status, LaneStatus::Raised);
  EXPECT_EQ(trace->text(raised.label), "ValueError: late");
  const Span* blocked = spans.at(LaneId(4), EventId(spans.of(LaneId(4)).back().begin.value() - 2));
  ASSERT_NE(blocked, nullptr);
  EXPECT_EQ(blocked->status, LaneStatus::Blocked);
  EXPECT_EQ(trace->text(blocked->label), "time.sleep(2)");
}

TEST(SpansTest, OfALaneThatDoesNotExistYetAreNone) {
  const TracePtr trace = test_support::waitForTrace();
  EXPECT_EQ(LaneSpans(*trace).at(LaneId(2), EventId(0)), nullptr);
}

TEST(SpansTest, StayFewWhenManyTasksBlockOneAfterTheOther) {
  constexpr size_t kTasks = 2'000;
  TraceBuilder b;
  b.startLoop();
  std::vector<LaneId> tasks;
  for (size_t i = 0; i < kTasks; ++i) tasks.push_back(b.createTask(TraceBuilder::mainThread(), "rude"));
  b.iteration(kTasks);
  for (const LaneId task : tasks) {
    b.step(task);
    b.blocks(task, b.nowNs() + 1, "time.sleep(1e-9)");
    b.unblocks(task);
    b.ends(task);
  }
  const TracePtr trace = b.build();
  const LaneSpans spans(*trace);
  size_t count = 0;
  for (size_t lane = 0; lane < trace->lanes().size(); ++lane)
    count += spans.of(LaneId::fromSize(lane)).size();
  EXPECT_LT(count, 8 * kTasks);
}

}  // namespace
}  // namespace loopscope::trace
