// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/run/head_comments.h"

#include <gtest/gtest.h>

namespace loopscope::run {
namespace {

TEST(HeadComments, AreReadUpToTheFirstLineOfCode) {
  const auto comments = headComments("#!/usr/bin/python3\n# title: One\n\n#  net:  a b \nx = 1\n# net: c\n");
  ASSERT_EQ(comments.size(), 2u);
  EXPECT_EQ(comments[0].key, "title");
  EXPECT_EQ(comments[1].key, "net");
  EXPECT_EQ(comments[1].value, "a b");
  EXPECT_EQ(comments[1].where, (SourceRange{4, 10, 4, 13}));
}

TEST(HeadComments, AreNotWordsWithAColonInASentence) {
  EXPECT_TRUE(headComments("# Note that this: that\n#: a note of the tour\n").empty());
}

TEST(HeadComments, GoOnInLinesThatBeginWithABar) {
  const auto comments = headComments("# file: a.txt\n# | one\n#   |  two\n# three\n# | four\n");
  ASSERT_EQ(comments.size(), 1u);
  EXPECT_EQ(comments[0].block, (std::vector<std::string_view>{"one", " two"}));
}

TEST(ValueReader, ReadsDurationsInTheirUnits) {
  const auto read = [](std::string_view value) {
    HeadComment comment{"k", value, {}, {}};
    return ValueReader(comment).duration();
  };
  EXPECT_EQ(read("0.3s"), fromSeconds(0.3));
  EXPECT_EQ(read("300ms"), fromSeconds(0.3));
  EXPECT_EQ(read("50ns"), SimTime{50});
  EXPECT_EQ(read("2min"), fromSeconds(120));
  EXPECT_FALSE(read("3").has_value());
  EXPECT_FALSE(read("-1s").has_value());
  EXPECT_FALSE(read("1 s").has_value());
  EXPECT_FALSE(read("infs").has_value());
}

TEST(ValueReader, ReadsTextInQuotes) {
  const auto read = [](std::string_view value) {
    HeadComment comment{"k", value, {}, {}};
    return ValueReader(comment).quoted();
  };
  EXPECT_EQ(read("\"a\\n'b'\\\"\""), "a\n'b'\"");
  EXPECT_EQ(read("'it'"), "it");
  EXPECT_FALSE(read("\"open").has_value());
  EXPECT_FALSE(read("\"\\").has_value());
  EXPECT_FALSE(read("\"\\x\"").has_value());
  EXPECT_FALSE(read("plain").has_value());
}

TEST(ValueReader, PointsAtWhatItCouldNotRead) {
  const auto comments = headComments("# net: h\xC3\xA9 what\n");
  ASSERT_EQ(comments.size(), 1u);
  ValueReader reader(comments[0]);
  reader.word();
  const Diagnostic wrong = reader.wrong(Phrase::say("no"), "# net: yes");
  EXPECT_EQ(wrong.where.line, 1u);
  EXPECT_EQ(wrong.where.column, 11u);
  EXPECT_EQ(inEnglish(wrong.hint), "for example: # net: yes");
}

}  // namespace
}  // namespace loopscope::run
