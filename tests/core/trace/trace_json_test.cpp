// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/trace/trace_json.h"

#include <gtest/gtest.h>

#include <nlohmann/json.hpp>

#include "tests/support/sample_traces.h"
#include "tests/support/trace_builder.h"

namespace loopscope::trace {
namespace {

using nlohmann::json;
using test_support::TraceBuilder;

void expectSameTrace(const Trace& a, const Trace& b) {
  EXPECT_EQ(a.fileName(), b.fileName());
  EXPECT_EQ(a.source(), b.source());
  EXPECT_EQ(a.options(), b.options());
  EXPECT_EQ(a.events(), b.events());
  EXPECT_EQ(a.lanes(), b.lanes());
  EXPECT_EQ(a.objects(), b.objects());
  EXPECT_EQ(a.sites(), b.sites());
  ASSERT_EQ(a.texts().size(), b.texts().size());
  for (size_t i = 0; i < a.texts().size(); ++i)
    EXPECT_EQ(a.text(TextId::fromSize(i)), b.text(TextId::fromSize(i)));
}

// What the reader says about a sound trace to which something was done.
std::string complaintAbout(void (*damage)(json&)) {
  json document = json::parse(toJson(*test_support::waitForTrace()));
  damage(document);
  const Result<TracePtr> read = fromJson(document.dump());
  return read.ok() ? "" : inEnglish(read.error().message);
}

TEST(TraceJsonTest, ReadBackGivesTheSameTraceAndTheSameBytes) {
  for (const TracePtr& trace : {test_support::waitForTrace(), test_support::blockedLoopTrace(),
                                test_support::deadlockTrace(), std::make_shared<const Trace>(TraceData{})}) {
    const std::string text = toJson(*trace);
    const Result<TracePtr> read = fromJson(text);
    ASSERT_TRUE(read.ok()) << inEnglish(read.error().message);
    expectSameTrace(*trace, *read.value());
    EXPECT_EQ(toJson(*read.value()), text);
  }
}

TEST(TraceJsonTest, KeepsQuotesControlCharactersAndLoneSurrogates) {
  TraceBuilder b("odd \"name\".py", "print('\\ud800')\n\t\x01");
  b.prints(TraceBuilder::mainThread(), "\xed\xa0\x80 and \"quotes\" and \xf0\x9f\x90\x8d");
  const TracePtr trace = b.build();
  const Result<TracePtr> read = fromJson(toJson(*trace));
  ASSERT_TRUE(read.ok()) << inEnglish(read.error().message);
  expectSameTrace(*trace, *read.value());
}

TEST(TraceJsonTest, KeepsTheWholeRangeOfNumbers) {
  TraceBuilder b;
  b.add(EventKind::ClockMoves, LaneId(), {.value = INT64_MAX});
  b.add(EventKind::BlockBegins, TraceBuilder::mainThread(), {.value = INT64_MIN});
  const TracePtr trace = b.build();
  const Result<TracePtr> read = fromJson(toJson(*trace));
  ASSERT_TRUE(read.ok()) << inEnglish(read.error().message);
  EXPECT_EQ(read.value()->events(), trace->events());
}

TEST(TraceJsonTest, SaysWhereTextStopsBeingJson) {
  const Result<TracePtr> read = fromJson("{\n\"format\": oops}");
  ASSERT_FALSE(read.ok());
  EXPECT_EQ(inEnglish(read.error().message), "this is not JSON");
  EXPECT_EQ(read.error().where.line, 2U);
}

TEST(TraceJsonTest, RefusesWhatIsJsonButNoTrace) {
  for (const char* text : {"1", "[]", "{}", "null", R"({"format": "other"})", R"({"format": 3})"}) {
    const Result<TracePtr> read = fromJson(text);
    ASSERT_FALSE(read.ok()) << text;
    EXPECT_EQ(inEnglish(read.error().message), "this is JSON, but not a Loopscope trace");
  }
}

TEST(TraceJsonTest, RefusesAVersionFromTheFuture) {
  EXPECT_NE(complaintAbout([](json& d) { d["version"] = 2; }).find("newer Loopscope"), std::string::npos);
  EXPECT_NE(complaintAbout([](json& d) { d["version"] = "1"; }), "");
}

TEST(TraceJsonTest, RefusesEveryMissingPart) {
  const json whole = json::parse(toJson(*test_support::waitForTrace()));
  for (const auto& item : whole.items()) {
    json part = whole;
    part.erase(item.key());
    EXPECT_FALSE(fromJson(part.dump()).ok()) << item.key();
  }
}

TEST(TraceJsonTest, RefusesAPartOfTheWrongType) {
  const json whole = json::parse(toJson(*test_support::waitForTrace()));
  for (const auto& item : whole.items()) {
    for (const json& wrong : {json(), json(3), json("text"), json::array({json::object()}), json::object()}) {
      json other = whole;
      if (item.key() == "file" || item.key() == "source" || item.key() == "options")
        if (wrong.is_string()) continue;
      other[item.key()] = wrong;
      const bool stillOne = item.key() == "version" && wrong == 1;
      EXPECT_EQ(fromJson(other.dump()).ok(), stillOne) << item.key() << " = " << wrong;
    }
  }
}

TEST(TraceJsonTest, RefusesIdsThatPointNowhere) {
  const char* const tables[] = {"sites", "objects", "lanes", "events"};
  const json whole = json::parse(toJson(*test_support::waitForTrace()));
  for (const char* table : tables) {
    const json& columns = whole[table]["columns"];
    for (size_t column = 0; column < columns.size(); ++column) {
      const std::string name = columns[column];
      if (name == "time" || name == "value" || name.ends_with("line") || name.ends_with("column")) continue;
      if (table == std::string("events") && name == "other") continue;
      json other = whole;
      other[table]["rows"][1][column] = 1'000'000;
      EXPECT_FALSE(fromJson(other.dump()).ok()) << table << " " << name;
      other[table]["rows"][1][column] = -2;
      EXPECT_FALSE(fromJson(other.dump()).ok()) << table << " " << name;
      other[table]["rows"][1][column] = "text";
      EXPECT_FALSE(fromJson(other.dump()).ok()) << table << " " << name;
      other[table]["rows"][1][column] = 1.5;
      EXPECT_FALSE(fromJson(other.dump()).ok()) << table << " " << name;
    }
  }
}

TEST(TraceJsonTest, RefusesEventsThatGoBackInTime) {
  EXPECT_NE(complaintAbout([](json& d) { d["events"]["rows"][0][0] = 99'000'000'000; }).find("back in time"),
            std::string::npos);
}

TEST(TraceJsonTest, RefusesACauseThatComesAfterItsEffect) {
  EXPECT_NE(complaintAbout([](json& d) { d["events"]["rows"][2][8] = 2; }).find("comes after it"),
            std::string::npos);
}

TEST(TraceJsonTest, RefusesATaskThatIsItsOwnParent) {
  EXPECT_NE(complaintAbout([](json& d) { d["lanes"]["rows"][2][3] = 2; }).find("parent"), std::string::npos);
}

TEST(TraceJsonTest, RefusesAnOutcomeThatIsNone) {
  EXPECT_NE(complaintAbout([](json& d) { d["events"]["rows"].back()[4] = 3; }), "");
}

TEST(TraceJsonTest, RefusesAKindThatItDoesNotKnow) {
  EXPECT_NE(complaintAbout([](json& d) { d["events"]["kinds"][0] = "loop explodes"; }).find("not known here"),
            std::string::npos);
}

TEST(TraceJsonTest, RefusesATextThatIsThereTwice) {
  EXPECT_NE(complaintAbout([](json& d) { d["texts"][1] = d["texts"][0]; }).find("twice"), std::string::npos);
}

}  // namespace
}  // namespace loopscope::trace
