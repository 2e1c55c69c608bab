// SPDX-License-Identifier: GPL-3.0-or-later
#include <gtest/gtest.h>

#include <fstream>
#include <sstream>

#include "core/trace/cancellation_story.h"
#include "core/trace/explain.h"
#include "core/trace/findings.h"
#include "tests/core/run/support.h"

// Each preset is about a question that learners ask. Here stands where its answer is found: at which moment,
// on which lane, and what is said there, by the narrative, by "why not running", by the story of a
// cancellation or by a finding. Nobody should need a manual.

namespace loopscope::run {
namespace {

using trace::Event;
using trace::EventKind;
using trace::Trace;

enum class Told {
  Event,    // the sentence and background of an event: "KIND of LANE, TEXT" names the first such
  WhyNot,   // the chain of a lane, right after the first output that contains TEXT (or at the end)
  Story,    // of the first cancellation of a lane
  Finding,  // anywhere in the run
};

struct Question {
  const char* preset;
  const char* question;
  Told told;
  const char* lane;                 // "Task-2"
  const char* at;                   // an event kind's JSON name, or a text that is printed, see Told
  std::vector<const char*> answer;  // what the text must contain
};

void PrintTo(const Question& question, std::ostream* out) {
  *out << question.preset << ": " << question.question;
}

const Question kQuestions[] = {
#include "tests/core/run/questions.inc"
};

std::string read(const std::string& path) {
  std::ifstream in(path, std::ios::binary);
  std::stringstream text;
  text << in.rdbuf();
  return text.str();
}

LaneId laneNamed(const Trace& trace, std::string_view name) {
  for (size_t i = 0; i < trace.lanes().size(); ++i)
    if (trace.text(trace.lanes()[i].name) == name) return LaneId::fromSize(i);
  return {};
}

// The first event of that kind on the lane, or the first output that contains the text.
EventId momentOf(const Trace& trace, LaneId lane, std::string_view at) {
  for (size_t i = 0; i < trace.size(); ++i) {
    const Event& event = trace.events()[i];
    const bool isKind = trace::jsonName(event.kind()) == at && (!lane.valid() || event.lane() == lane);
    const bool isOutput =
        event.kind() == EventKind::Printed && trace.text(event.textId()).find(at) != std::string_view::npos;
    if (isKind || isOutput) return EventId::fromSize(i);
  }
  return EventId::fromSize(trace.size() - 1);
}

std::string whyNot(const Run& run, LaneId lane, std::string_view at) {
  const trace::StateReader reader(run.trace);
  std::string text;
  for (const trace::WhyStep& step :
       trace::whyNotRunning(*run.trace, reader.stateAt(momentOf(*run.trace, {}, at)), lane))
    text += inEnglish(step.sentence) + "\n";
  return text;
}

std::string storyOf(const Trace& trace, LaneId lane) {
  std::string text;
  for (const EventId request : trace::cancellationRequests(trace)) {
    if (trace.at(request).otherLane() != lane) continue;
    for (const trace::StoryStep& step : trace::cancellationStory(trace, request).steps)
      text += inEnglish(step.sentence) + "\n";
    return text;
  }
  return text;
}

std::string told(const Run& run, const Question& question) {
  const Trace& trace = *run.trace;
  const LaneId lane = laneNamed(trace, question.lane);
  std::string text;
  switch (question.told) {
    case Told::Event: {
      const trace::Explanation explanation = trace::explain(trace, momentOf(trace, lane, question.at));
      return inEnglish(explanation.sentence) + "\n" + inEnglish(explanation.background) + "\n";
    }
    case Told::WhyNot:
      return whyNot(run, lane, question.at);
    case Told::Story:
      return storyOf(trace, lane);
    case Told::Finding:
      for (const trace::FindingInfo& finding : trace::findFindings(trace))
        text += inEnglish(finding.title) + "\n" + inEnglish(finding.sentence) + "\n";
      return text;
  }
  return text;
}

class PresetsQuestion : public testing::TestWithParam<Question> {};

TEST_P(PresetsQuestion, IsAnsweredByWhatTheWindowTells) {
  const Question& question = GetParam();
  const std::string file = std::string(question.preset) + ".py";
  const run::Run recorded = simulate({file, read("resources/scenarios/" + file)});
  const std::string text = told(recorded, question);
  for (const char* part : question.answer)
    EXPECT_NE(text.find(part), std::string::npos)
        << question.question << "\nis to be told: " << part << "\nis told:\n"
        << text;
}

std::string nameOf(const testing::TestParamInfo<Question>& info) {
  return std::string(info.param.preset) + "_" + std::to_string(info.index);
}
INSTANTIATE_TEST_SUITE_P(Scenarios, PresetsQuestion, testing::ValuesIn(kQuestions), nameOf);

TEST(PresetsQuestions, ThereIsOneForEveryPreset) {
  for (int number = 1; number <= 31; ++number) {
    const std::string prefix = (number < 10 ? "0" : "") + std::to_string(number) + "_";
    EXPECT_TRUE(std::any_of(std::begin(kQuestions), std::end(kQuestions), [&](const Question& question) {
      return std::string_view(question.preset).starts_with(prefix);
    })) << prefix;
  }
}

}  // namespace
}  // namespace loopscope::run
