// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/run/world_comments.h"

#include <gtest/gtest.h>

#include "core/run/simulate.h"

namespace loopscope::run {
namespace {

struct Read {
  python::World world;
  std::vector<Diagnostic> diagnostics;
};

Read read(std::string_view source) {
  Read result;
  result.world = readWorld(headComments(source), result.diagnostics);
  return result;
}

std::string complaint(std::string_view source) {
  const Read result = read(source);
  return result.diagnostics.empty() ? "" : inEnglish(result.diagnostics.front().message);
}

TEST(WorldComments, DescribeAnswersOfTheNetwork) {
  const Read result = read(
      "# net: https://example.org/a 404 0.3s \"gone\"\n"
      "# net: POST https://example.org/b {\"id\": 7}\n"
      "# net: https://example.org/c refused 50ms\n"
      "# net: https://example.org/d*\n");
  ASSERT_TRUE(result.diagnostics.empty());
  ASSERT_EQ(result.world.answers.size(), 4u);
  const auto& answers = result.world.answers;
  EXPECT_EQ(answers[0].status, 404);
  EXPECT_EQ(answers[0].delay, fromSeconds(0.3));
  EXPECT_EQ(answers[0].body, "gone");
  EXPECT_EQ(answers[1].method, "POST");
  EXPECT_TRUE(answers[1].isJson);
  EXPECT_EQ(answers[1].body, "{\"id\": 7}");
  EXPECT_EQ(answers[2].kind, python::NetAnswer::Kind::Refused);
  EXPECT_EQ(answers[3].url, "https://example.org/d*");
  EXPECT_FALSE(answers[3].hasBody);
  EXPECT_LT(answers[3].delay.ns, 0);
}

TEST(WorldComments, DescribeFilesOnOneLineOrInSeveral) {
  const Read result = read("# file: a.txt 0.5s \"one\\n\"\n# file: b.txt\n# | two\n# | three\n");
  ASSERT_TRUE(result.diagnostics.empty());
  ASSERT_EQ(result.world.files.size(), 2u);
  EXPECT_EQ(result.world.files[0].text, "one\n");
  EXPECT_EQ(result.world.files[0].delay, fromSeconds(0.5));
  EXPECT_EQ(result.world.files[1].text, "two\nthree\n");
}

TEST(WorldComments, ThatDoNotReadSoAreNamedWithTheirPlace) {
  EXPECT_EQ(complaint("# net: example.org 200"), "an address begins with http:// or https://");
  EXPECT_EQ(complaint("# net: https://a.b 99"), "a status is a number from 100 to 599");
  EXPECT_EQ(complaint("# net: https://a.b 200 soon"),
            "a body is a text in quotes, or JSON that begins with { or [");
  EXPECT_EQ(complaint("# net: https://a.b 200 \"x\" y"), "nothing comes after the body");
  EXPECT_EQ(complaint("# net: https://a.b 200 {\"x\": 1"), "a JSON body ends with }");
  EXPECT_EQ(complaint("# net: https://a.b refused \"x\""), "what gives no answer has no body");
  EXPECT_EQ(complaint("# file: \"a\""), "a file has a name without blanks or quotes");
  EXPECT_EQ(complaint("# file:"), "a file has a name without blanks or quotes");
  EXPECT_EQ(complaint("# file: a.txt one"),
            "a file's text stands in quotes, or in lines below that begin with # |");
}

TEST(WorldComments, ThatAreWrongStopTheRunBeforeItStarts) {
  const run::Run run = simulate({"x.py", "# net: https://a.b 200 soon\nimport time\n"});
  ASSERT_EQ(run.diagnostics.size(), 1u);
  EXPECT_EQ(run.diagnostics[0].where.line, 1u);
  EXPECT_EQ(run.diagnostics[0].where.column, 24u);
  EXPECT_EQ(run.exitCode, 1);
}

TEST(WorldComments, WithFilesMakeOpenPartOfTheLanguage) {
  EXPECT_NE(simulate({"x.py", "open('a.txt')\n"}).exitCode, 0);
  const run::Run run = simulate({"x.py", "# file: a.txt \"one\"\nprint(open('a.txt').read())\n"});
  EXPECT_TRUE(run.diagnostics.empty());
  EXPECT_EQ(run.output.standardOutput, "one\n");
}

}  // namespace
}  // namespace loopscope::run
