// SPDX-License-Identifier: GPL-3.0-or-later
// A trace may come from a file that somebody changed. Whatever the reader lets through, everything that reads
// a trace must live with: odd states are allowed, crashes are not.
#include <gtest/gtest.h>

#include <nlohmann/json.hpp>
#include <random>

#include "core/trace/explain.h"
#include "core/trace/findings.h"
#include "core/trace/schedule_text.h"
#include "core/trace/spans.h"
#include "core/trace/trace_json.h"
#include "tests/support/sample_traces.h"

namespace loopscope::trace {
namespace {

using nlohmann::json;

void readEverything(const TracePtr& trace) {
  const StateReader reader(trace);
  const LaneSpans spans(*trace);
  for (size_t i = 0; i < trace->size(); ++i) {
    const EventId id = EventId::fromSize(i);
    explain(*trace, id);
    summary(*trace, id);
    const LoopState state = reader.stateAt(id);
    for (size_t lane = 0; lane < trace->lanes().size(); ++lane) {
      status(*trace, state, LaneId::fromSize(lane));
      whyNotRunning(*trace, state, LaneId::fromSize(lane));
      const Span* span = spans.at(LaneId::fromSize(lane), id);
      const LaneStatus status = span == nullptr ? LaneStatus::NotCreated : span->status;
      ASSERT_EQ(status, state.lanes[lane].status);
    }
  }
  findFindings(*trace);
  scheduleText(*trace);
  toChromeJson(*trace);
}

class DamagedTraceTest : public ::testing::TestWithParam<int> {
 protected:
  TracePtr sample() const {
    const TracePtr samples[] = {test_support::waitForTrace(), test_support::blockedLoopTrace(),
                                test_support::deadlockTrace()};
    return samples[GetParam() % 3];
  }
};

TEST_P(DamagedTraceTest, IsRefusedOrReadWithoutACrash) {
  std::mt19937 random(static_cast<uint32_t>(GetParam()));
  const auto below = [&](size_t limit) { return static_cast<size_t>(random() % limit); };
  const json whole = json::parse(toJson(*sample()));
  size_t accepted = 0;
  for (int round = 0; round < 60; ++round) {
    json damaged = whole;
    for (size_t damages = 1 + below(4); damages > 0; --damages) {
      json& rows = damaged[below(8) == 0 ? "lanes" : "events"]["rows"];
      json& row = rows[below(rows.size())];
      // Another row's number in the same column is the most plausible lie.
      const size_t column = below(row.size());
      row[column] = below(4) == 0 ? json(static_cast<int>(below(12)) - 1) : rows[below(rows.size())][column];
    }
    const Result<TracePtr> read = fromJson(damaged.dump());
    if (!read.ok()) continue;
    ++accepted;
    readEverything(read.value());
  }
  EXPECT_GT(accepted, 0U);
}

INSTANTIATE_TEST_SUITE_P(Seeds, DamagedTraceTest, ::testing::Range(0, 12));

}  // namespace
}  // namespace loopscope::trace
