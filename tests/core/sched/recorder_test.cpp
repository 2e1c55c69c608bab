// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sched/recorder.h"

#include <gtest/gtest.h>

namespace loopscope::sched {
namespace {

using trace::EventKind;

TEST(Recorder, FillsInTimeLaneAndCause) {
  Clock clock;
  Recorder recorder(clock, {}, true);
  const EventId first = recorder.record(EventKind::LoopStarted);
  clock.advanceTo({42});
  {
    const LaneScope scope(recorder, LaneId(7), first);
    recorder.record(EventKind::Printed, {.other = 1});
  }
  recorder.record(EventKind::LoopStopped);
  const trace::TraceData data = recorder.finish();
  ASSERT_EQ(data.events.size(), 3u);
  EXPECT_EQ(data.events[1].timeNs, 42);
  EXPECT_EQ(data.events[1].lane(), LaneId(7));
  EXPECT_EQ(data.events[1].causeId(), first);
  EXPECT_EQ(data.events[1].other, 1u);
  EXPECT_EQ(data.events[2].lane(), LaneId(0));
  EXPECT_FALSE(data.events[2].causeId().valid());
}

TEST(Recorder, TakesTheNextEventForTheCreationOfALaneOrObject) {
  Clock clock;
  Recorder recorder(clock, {}, true);
  recorder.record(EventKind::LoopStarted);
  const ObjectId object = recorder.addObject(trace::ObjectKind::Future, "sleep");
  const EventId created = recorder.record(EventKind::FutureCreated, {.object = object});
  const trace::TraceData data = recorder.finish();
  EXPECT_EQ(data.objects[object.value()].created, created);
  EXPECT_EQ(data.texts.at(data.objects[object.value()].label), "sleep");
}

TEST(Recorder, EndsTheRunAtTheLimitAndKeepsWhatWasRecorded) {
  Clock clock;
  Recorder recorder(clock, {.events = 3}, true);
  for (int i = 0; i < 3; ++i) recorder.record(EventKind::LineReached);
  EXPECT_THROW(recorder.record(EventKind::LineReached), LimitReached);
  EXPECT_FALSE(recorder.record(EventKind::LineReached).valid());
  recorder.recordLast(EventKind::Finding, {});
  const trace::TraceData data = recorder.finish();
  ASSERT_EQ(data.events.size(), 4u);
  EXPECT_EQ(data.events[3].kind(), EventKind::Finding);
}

TEST(Recorder, KeepsNothingWhenItIsOffButStillNumbersLanesAndSites) {
  Clock clock;
  Recorder recorder(clock, {}, false);
  EXPECT_FALSE(recorder.record(EventKind::LineReached).valid());
  EXPECT_FALSE(recorder.addObject(trace::ObjectKind::Future, "f").valid());
  EXPECT_EQ(recorder.addLane({}), LaneId(1));
  EXPECT_EQ(recorder.addSite({}), SiteId(0));
  EXPECT_FALSE(recorder.recordLast(EventKind::Finding, {}).valid());
  EXPECT_TRUE(recorder.finish().events.empty());
}

TEST(Clock, StandsAtItsLimitWhenItWouldGoPast) {
  Clock clock({100});
  clock.advanceTo({100});
  EXPECT_THROW(clock.advanceTo({101}), LimitReached);
  EXPECT_EQ(clock.now().ns, 100);
}

}  // namespace
}  // namespace loopscope::sched
