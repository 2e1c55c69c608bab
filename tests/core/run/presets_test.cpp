// SPDX-License-Identifier: GPL-3.0-or-later
#include <gtest/gtest.h>

#include <filesystem>
#include <fstream>
#include <set>
#include <sstream>

#include "core/trace/explain.h"
#include "core/trace/findings.h"
#include "core/trace/recorded.h"
#include "core/trace/spans.h"
#include "core/trace/trace_json.h"
#include "tests/core/run/support.h"

// What holds for the recording of every preset, at every one of its events.

namespace loopscope::run {
namespace {

namespace fs = std::filesystem;
using trace::LaneStatus;
using trace::LoopState;

std::vector<fs::path> presetFiles() {
  std::vector<fs::path> files;
  for (const fs::directory_entry& entry : fs::directory_iterator("resources/scenarios")) {
    if (entry.path().extension() == ".py") files.push_back(entry.path());
  }
  std::sort(files.begin(), files.end());
  return files;
}

class Preset : public testing::TestWithParam<fs::path> {
 protected:
  void SetUp() override {
    std::ifstream in(GetParam(), std::ios::binary);
    std::stringstream text;
    text << in.rdbuf();
    m_run = simulate({GetParam().filename().string(), text.str()});
    ASSERT_TRUE(m_run.diagnostics.empty());
    ASSERT_GT(m_run.trace->size(), 20u);
  }

  const trace::Trace& recording() const { return *m_run.trace; }
  EventId last() const { return EventId::fromSize(recording().size() - 1); }
  template <class Visit>
  void atEveryEvent(Visit&& visit) const {
    const trace::StateReader reader(m_run.trace);
    for (size_t i = 0; i < recording().size(); ++i)
      visit(EventId::fromSize(i), reader.stateAt(EventId::fromSize(i)));
  }

  run::Run m_run;
};

TEST_P(Preset, HasTheSameStateAtEveryEventFromTheFrontAndFromTheBack) {
  std::vector<LoopState> forwards;
  atEveryEvent([&](EventId, LoopState state) { forwards.push_back(std::move(state)); });
  const trace::StateReader reader(m_run.trace);
  for (size_t i = forwards.size(); i-- > 0;) {
    ASSERT_EQ(reader.stateAt(EventId::fromSize(i)), forwards[i]) << "event " << i;
  }
  const LoopState before = reader.stateAt({});
  EXPECT_FALSE(before.loopRuns);
  EXPECT_TRUE(before.ready.empty());
  EXPECT_EQ(before.printed, 0u);
}

TEST_P(Preset, KeepsReadyTasksAndTheReadyQueueInStep) {
  atEveryEvent([&](EventId event, const LoopState& state) {
    std::multiset<LaneId> queued;
    for (const trace::ReadyEntry& entry : state.ready) {
      if (entry.task.valid() && !entry.running) queued.insert(entry.task);
    }
    for (size_t i = 0; i < state.lanes.size(); ++i) {
      const LaneId lane = LaneId::fromSize(i);
      if (recording().at(lane).kind != trace::LaneKind::Task) continue;
      const LaneStatus status = state.lanes[i].status;
      const bool ready = status == LaneStatus::Ready || status == LaneStatus::Starved;
      EXPECT_EQ(queued.count(lane), ready ? 1u : 0u) << "event " << event.value() << ", lane " << i;
    }
  });
}

TEST_P(Preset, KnowsWhatEachWaitingTaskAwaitsAndWhereItStands) {
  atEveryEvent([&](EventId event, const LoopState& state) {
    for (size_t i = 0; i < state.lanes.size(); ++i) {
      const trace::LaneState& lane = state.lanes[i];
      if (recording().at(LaneId::fromSize(i)).kind != trace::LaneKind::Task) continue;
      if (lane.status != LaneStatus::Waiting) continue;
      EXPECT_TRUE(lane.awaits.valid()) << "event " << event.value() << ", lane " << i;
      EXPECT_FALSE(trace::whyNotRunning(recording(), state, LaneId::fromSize(i)).empty());
    }
  });
}

TEST_P(Preset, KeepsTimersInTheOrderOfTheirDeadlinesAndNeverLate) {
  atEveryEvent([&](EventId event, const LoopState& state) {
    for (size_t i = 0; i < state.timers.size(); ++i) {
      if (i > 0) {
        EXPECT_LE(state.timers[i - 1].deadline, state.timers[i].deadline) << "event " << event.value();
      }
    }
  });
}

TEST_P(Preset, EndsWithEveryTaskEndedAndNothingLeftToRun) {
  if (GetParam().stem().string().find("deadlock") != std::string::npos) GTEST_SKIP() << "it never ends";
  const LoopState end = trace::StateReader(m_run.trace).stateAt(last());
  EXPECT_TRUE(end.ready.empty());
  EXPECT_FALSE(end.loopRuns);
  for (size_t i = 0; i < end.lanes.size(); ++i) {
    if (recording().at(LaneId::fromSize(i)).kind == trace::LaneKind::Task) {
      EXPECT_TRUE(trace::hasEnded(end.lanes[i].status)) << "lane " << i;
    }
  }
}

TEST_P(Preset, TilesEveryLaneWithSpansFromItsFirstToItsLastEvent) {
  const trace::LaneSpans spans(recording());
  for (size_t i = 0; i < recording().lanes().size(); ++i) {
    const auto& lane = spans.of(LaneId::fromSize(i));
    for (size_t n = 1; n < lane.size(); ++n) EXPECT_EQ(lane[n - 1].end, lane[n].begin) << "lane " << i;
  }
}

TEST_P(Preset, TellsEveryEventInASentence) {
  for (size_t i = 0; i < recording().size(); ++i) {
    const trace::Explanation told = trace::explain(recording(), EventId::fromSize(i));
    ASSERT_FALSE(told.sentence.empty()) << "event " << i;
    EXPECT_EQ(inEnglish(told.sentence).back(), '.') << inEnglish(told.sentence);
    EXPECT_NE(inEnglish(trace::summary(recording(), EventId::fromSize(i))), "") << "event " << i;
  }
}

TEST_P(Preset, NamesTheLibrarysCallbacksInWordsThatHaveTranslations) {
  for (const trace::Event& event : recording().events()) {
    const std::string label(recording().text(event.textId()));
    if (event.kind() != trace::EventKind::HandleRuns || label.find(": ") == std::string::npos) continue;
    const Phrase phrase = trace::recordedLabel(label);
    EXPECT_TRUE(phrase.text.empty()) << "core/trace/recorded.cpp does not know: " << label;
    EXPECT_EQ(inEnglish(phrase), label);
  }
}

TEST_P(Preset, ReadsBackFromItsJsonByteForByte) {
  const std::string json = trace::toJson(recording());
  const auto again = trace::fromJson(json);
  ASSERT_TRUE(again.ok()) << inEnglish(again.error().message);
  EXPECT_EQ(trace::toJson(*again.value()), json);
}

// What a preset is about, if there is a finding for it.
std::vector<trace::FindingKind> expectedFindings(const std::string& stem) {
  using trace::FindingKind;
  const std::pair<const char*, FindingKind> kPoints[] = {
      {"blocking_the_loop", FindingKind::LoopBlocked},
      {"cancel_a_thread", FindingKind::ThreadOutlivesTask},
      {"counting_in_coroutines", FindingKind::LoopBlocked},
      {"called_but_not_awaited", FindingKind::CoroutineNeverAwaited},
      {"nobody_asked_for_the_exception", FindingKind::ExceptionNeverRetrieved},
      {"swallowing_the_cancellation", FindingKind::CancellationSwallowed},
      {"deadlock", FindingKind::Deadlock},
  };
  for (const auto& [name, kind] : kPoints) {
    if (stem.find(name) != std::string::npos && stem.find("without") == std::string::npos) return {kind};
  }
  return {};
}

TEST_P(Preset, RaisesTheAlarmThatItIsAboutAndNoOther) {
  std::vector<trace::FindingKind> found;
  for (const trace::FindingInfo& finding : trace::findFindings(recording())) found.push_back(finding.kind);
  EXPECT_EQ(found, expectedFindings(GetParam().stem().string()));
}

std::string nameOf(const testing::TestParamInfo<fs::path>& scenario) {
  return scenario.param.stem().string();
}
INSTANTIATE_TEST_SUITE_P(Scenarios, Preset, testing::ValuesIn(presetFiles()), nameOf);

}  // namespace
}  // namespace loopscope::run
