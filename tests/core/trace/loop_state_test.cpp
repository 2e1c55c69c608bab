// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/trace/loop_state.h"

#include <gtest/gtest.h>

#include "core/trace/state_fold.h"
#include "tests/support/sample_traces.h"
#include "tests/support/trace_builder.h"

namespace loopscope::trace {
namespace {

using test_support::kSecondNs;
using test_support::TraceBuilder;

LoopState foldedUpTo(const Trace& trace, size_t count) {
  StateFold fold(trace);
  for (size_t i = 0; i < count; ++i) fold.apply(EventId::fromSize(i));
  return std::move(fold).take();
}

// The first event from which on the state is as told.
EventId find(const Trace& trace, EventKind kind, size_t nth = 0) {
  for (size_t i = 0; i < trace.size(); ++i)
    if (trace.at(EventId::fromSize(i)).kind() == kind && nth-- == 0) return EventId::fromSize(i);
  ADD_FAILURE() << "no such event";
  return EventId(0);
}

TEST(LoopStateTest, IsTheSameFromTheFrontAndFromTheBack) {
  for (const TracePtr& trace :
       {test_support::waitForTrace(), test_support::blockedLoopTrace(), test_support::deadlockTrace()}) {
    const StateReader reader(trace);
    std::vector<LoopState> forward;
    for (size_t i = 0; i < trace->size(); ++i) forward.push_back(reader.stateAt(EventId::fromSize(i)));
    for (size_t i = trace->size(); i-- > 0;) {
      ASSERT_EQ(forward[i], reader.stateAt(EventId::fromSize(i))) << trace->fileName() << " event " << i;
      ASSERT_EQ(forward[i], foldedUpTo(*trace, i + 1)) << trace->fileName() << " event " << i;
    }
  }
}

TEST(LoopStateTest, IsTheSameAcrossCheckpoints) {
  const TracePtr trace = test_support::bigTrace(30'000, 300);
  const StateReader reader(trace);
  for (size_t i = 0; i < trace->size(); i += 1'013)
    ASSERT_EQ(reader.stateAt(EventId::fromSize(i)), foldedUpTo(*trace, i + 1)) << "event " << i;
}

TEST(LoopStateTest, BeforeAnythingHappenedOnlyTheMainThreadRuns) {
  const TracePtr trace = test_support::waitForTrace();
  const LoopState state = StateReader(trace).stateAt(EventId());
  EXPECT_EQ(state.running, TraceBuilder::mainThread());
  EXPECT_EQ(state.lanes.size(), trace->lanes().size());
  EXPECT_EQ(state.lanes[0].status, LaneStatus::Running);
  EXPECT_EQ(state.lanes[1].status, LaneStatus::NotCreated);
}

TEST(LoopStateTest, OfAnEmptyTraceIsEmpty) {
  const auto trace = std::make_shared<Trace>(TraceData{});
  EXPECT_EQ(StateReader(trace).stateAt(EventId()), LoopState());
}

TEST(LoopStateTest, TheReadyQueueKeepsItsOrderAndWhatRunsStaysFirst) {
  TraceBuilder b;
  b.startLoop();
  const LaneId first = b.createTask(TraceBuilder::mainThread(), "first");
  const LaneId second = b.createTask(TraceBuilder::mainThread(), "second");
  b.iteration(2);
  b.step(first);
  const LaneId third = b.createTask(first, "third");
  const LoopState state = StateReader(b.build()).stateAt(EventId(5));
  ASSERT_EQ(state.ready.size(), 3U);
  EXPECT_EQ(state.ready[0].task, first);
  EXPECT_TRUE(state.ready[0].running);
  EXPECT_EQ(state.ready[1].task, second);
  EXPECT_FALSE(state.ready[1].nextIteration);
  EXPECT_EQ(state.ready[2].task, third);
  EXPECT_TRUE(state.ready[2].nextIteration);
  EXPECT_EQ(state.running, first);
}

TEST(LoopStateTest, TimersComeByDeadlineThenInTheOrderTheyWereSet) {
  TraceBuilder b;
  b.startLoop();
  const EventId late = b.setTimer(b.loop(), 3 * kSecondNs, "late");
  const EventId tie1 = b.setTimer(b.loop(), kSecondNs, "tie 1");
  const EventId gone = b.setTimer(b.loop(), kSecondNs, "gone");
  const EventId tie2 = b.setTimer(b.loop(), kSecondNs, "tie 2");
  b.add(EventKind::HandleCancelled, b.loop(), {.other = late.value()});
  b.add(EventKind::HandleSkipped, b.loop(), {.cause = gone});
  const EventId last = b.last();
  const LoopState state = StateReader(b.build()).stateAt(last);
  ASSERT_EQ(state.timers.size(), 3U);
  EXPECT_EQ(state.timers[0].handle, tie1);
  EXPECT_EQ(state.timers[1].handle, tie2);
  EXPECT_EQ(state.timers[2].handle, late);
  EXPECT_TRUE(state.timers[2].cancelled);
  EXPECT_FALSE(state.timers[0].cancelled);
}

TEST(LoopStateTest, ATaskWaitsForWhatItAwaitsAndStandsAtItsLine) {
  const TracePtr trace = test_support::waitForTrace();
  const LoopState state = StateReader(trace).stateAt(find(*trace, EventKind::ClockMoves));
  const LaneState& eternity = state.lanes[4];
  EXPECT_EQ(trace->text(trace->lanes()[4].detail), "eternity");
  EXPECT_EQ(eternity.status, LaneStatus::Waiting);
  EXPECT_EQ(trace->text(eternity.label), "sleep(3600)");
  EXPECT_EQ(trace->at(eternity.site).range.line, 4U);
  ASSERT_EQ(eternity.chain.size(), 1U);
  EXPECT_EQ(trace->at(eternity.chain[0].site).range.line, 4U);
}

TEST(LoopStateTest, APoolKnowsWhatItsWorkersRun) {
  const TracePtr trace = test_support::waitForTrace();
  const EventId submitted = find(*trace, EventKind::JobSubmitted);
  const StateReader reader(trace);
  const LoopState queued = reader.stateAt(submitted);
  EXPECT_EQ(queued.pools.at(0).queued, std::vector<EventId>{submitted});
  const LoopState blocked = reader.stateAt(find(*trace, EventKind::BlockBegins));
  EXPECT_TRUE(blocked.pools.at(0).queued.empty());
  EXPECT_EQ(blocked.pools.at(0).running, std::vector<EventId>{submitted});
  const LaneState& worker = blocked.lanes[blocked.pools[0].workers.at(0).value()];
  EXPECT_EQ(worker.status, LaneStatus::Blocked);
  EXPECT_EQ(worker.until, SimTime{2 * kSecondNs});
  const LoopState after = reader.stateAt(find(*trace, EventKind::ProgramEnded));
  EXPECT_EQ(after.lanes[blocked.pools[0].workers[0].value()].status, LaneStatus::Returned);
}

TEST(LoopStateTest, APoolThatIsShutDownStillDoesWhatItHas) {
  TraceBuilder b;
  b.startLoop();
  const LaneId pool = b.createPool(1);
  const EventId first = b.submits(b.loop(), pool, "first");
  const EventId second = b.submits(b.loop(), pool, "second");
  const LaneId worker = b.startWorker(pool);
  b.startsJob(worker, first);
  b.add(EventKind::PoolShutDown, b.loop(), {.object = b.objectOf(pool)});
  const EventId between = b.endsJob(worker, first);
  b.startsJob(worker, second);
  const EventId end = b.endsJob(worker, second);
  const TracePtr trace = b.build();
  const StateReader reader(trace);
  EXPECT_EQ(reader.stateAt(between).lanes[worker.value()].status, LaneStatus::Ready);
  EXPECT_EQ(reader.stateAt(end).lanes[worker.value()].status, LaneStatus::Returned);
  EXPECT_EQ(reader.stateAt(end).lanes[pool.value()].status, LaneStatus::Returned);
}

TEST(LoopStateTest, AReadyTaskIsStarvedWhileAnotherBlocksTheLoop) {
  const TracePtr trace = test_support::blockedLoopTrace();
  const StateReader reader(trace);
  const EventId block = find(*trace, EventKind::BlockBegins);
  const LoopState state = reader.stateAt(block);
  EXPECT_EQ(state.lanes[4].status, LaneStatus::Blocked);
  EXPECT_EQ(state.lanes[5].status, LaneStatus::Starved);
  EXPECT_EQ(state.lanes[5].since, block);
  EXPECT_EQ(state.lanes[3].status, LaneStatus::Waiting) << "a sleeping task is not starved";
}

TEST(LoopStateTest, ABlockedWorkerStarvesNobody) {
  const TracePtr trace = test_support::waitForTrace();
  for (size_t i = 0; i < trace->size(); ++i) {
    for (const LaneState& lane : StateReader(trace).stateAt(EventId::fromSize(i)).lanes)
      ASSERT_NE(lane.status, LaneStatus::Starved);
  }
}

TEST(LoopStateTest, PrimitivesKnowWhoHoldsAndWhoWaits) {
  const TracePtr trace = test_support::deadlockTrace();
  const LoopState state = StateReader(trace).stateAt(EventId::fromSize(trace->size() - 1));
  ASSERT_EQ(state.primitives.size(), 2U);
  EXPECT_EQ(state.primitives[0].holders, std::vector<LaneId>{LaneId(2)});
  EXPECT_EQ(state.primitives[0].waiters, std::vector<LaneId>{LaneId(3)});
  EXPECT_EQ(state.primitives[1].capacity, 2);
  EXPECT_EQ(state.primitives[1].waiters, std::vector<LaneId>{LaneId(2)});
}

TEST(LoopStateTest, AQueueGivesItsItemsInOrder) {
  TraceBuilder b;
  const LaneId lane = TraceBuilder::mainThread();
  const ObjectId queue = b.addObject(ObjectKind::Queue, "Queue()");
  b.add(EventKind::SyncCreated, lane, {.object = queue});
  b.add(EventKind::QueuePut, lane, {.value = 1, .object = queue, .text = "a"});
  b.add(EventKind::QueuePut, lane, {.value = 2, .object = queue, .text = "b"});
  b.add(EventKind::QueueGot, lane, {.value = 1, .object = queue, .text = "a"});
  const EventId last = b.last();
  const TextId left = b.text("b");
  const LoopState state = StateReader(b.build()).stateAt(last);
  EXPECT_EQ(state.primitives.at(0).items, std::vector<TextId>{left});
  EXPECT_EQ(state.primitives.at(0).value, 1);
}

TEST(LoopStateTest, ACancelledHandleKeepsItsPlaceUntilItIsSkipped) {
  TraceBuilder b;
  b.startLoop();
  const EventId handle = b.add(EventKind::HandleScheduled, b.loop(), {.text = "callback"});
  const EventId cancelled = b.add(EventKind::HandleCancelled, b.loop(), {.other = handle.value()});
  b.iteration(1);
  const EventId skipped = b.add(EventKind::HandleSkipped, b.loop(), {.cause = handle});
  const TracePtr trace = b.build();
  const StateReader reader(trace);
  EXPECT_TRUE(reader.stateAt(cancelled).ready.at(0).cancelled);
  EXPECT_TRUE(reader.stateAt(skipped).ready.empty());
}

}  // namespace
}  // namespace loopscope::trace
