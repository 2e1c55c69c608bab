// SPDX-License-Identifier: GPL-3.0-or-later
#include <gtest/gtest.h>

#include "core/python/analysis/resolver.h"
#include "core/python/syntax/parser.h"

// Hostile input ends with a message, never with an exhausted stack or a hang.

namespace loopscope::python {
namespace {

std::string repeated(std::string_view text, size_t count) {
  std::string result;
  for (size_t i = 0; i < count; ++i) result += text;
  return result;
}

std::string messageOf(std::string_view source) {
  ParseOutcome outcome = parse(source);
  if (!outcome.ok()) return inEnglish(outcome.diagnostics[0].message);
  std::optional<Diagnostic> problem = resolve(*outcome.module);
  return problem ? inEnglish(problem->message) : "";
}

constexpr const char* kTooDeep = "maximum recursion depth exceeded during compilation";

TEST(Limits, TwoHundredBracketsMayBeOpenAndNoMore) {
  EXPECT_EQ(messageOf(repeated("(", 200) + "1" + repeated(")", 200)), "");
  EXPECT_EQ(messageOf(repeated("(", 10000) + repeated(")", 10000)), "too many nested parentheses");
  EXPECT_EQ(messageOf(repeated("f(", 201)), "too many nested parentheses");
}

TEST(Limits, OperatorsThatNestWithoutBracketsAreCountedToo) {
  for (const char* piece : {"-", "not ", "lambda: ", "1 if 1 else ", "1 ** "})
    EXPECT_EQ(messageOf(repeated(piece, 50000) + "1"), kTooDeep) << piece;
}

TEST(Limits, LongChainsAreCountedAsTheTreesTheyMake) {
  EXPECT_EQ(messageOf("x = a" + repeated(" + a", 900)), "");
  EXPECT_EQ(messageOf("x = a" + repeated(" + a", 50000)), kTooDeep);
  EXPECT_EQ(messageOf("a" + repeated(".a", 50000)), kTooDeep);
  EXPECT_EQ(messageOf("a" + repeated("()", 50000)), kTooDeep);
}

TEST(Limits, WhatStaysFlatHasNoLimit) {
  EXPECT_EQ(messageOf("if x: pass\n" + repeated("elif x: pass\n", 20000)), "");
  EXPECT_EQ(messageOf("x = [" + repeated("1, ", 50000) + "]"), "");
  EXPECT_EQ(messageOf("x = a" + repeated(" and a", 50000)), "");
  EXPECT_EQ(messageOf("x = " + repeated("'a' ", 50000)), "");
}

TEST(Limits, AHundredLevelsOfIndentation) {
  std::string source;
  for (size_t i = 0; i < 120; ++i) source += repeated(" ", i) + "if x:\n";
  EXPECT_EQ(messageOf(source + repeated(" ", 120) + "pass\n"), "too many levels of indentation");
}

TEST(Limits, DecimalLiteralsEndAtCPythonsLimit) {
  EXPECT_EQ(messageOf("x = " + repeated("9", 4300)), "");
  EXPECT_TRUE(messageOf("x = " + repeated("9", 4301)).starts_with("Exceeds the limit (4300 digits)"));
  EXPECT_EQ(messageOf("x = 0x" + repeated("f", 10000)), "");
}

TEST(Limits, AnyPrefixOfAProgramGivesAnAnswer) {
  std::string source =
      "async def f(a, *b, c=1):\n  async with x as (y, z):\n    return [f'{i!r:>{w}}' async for i in g() if "
      "i]\n"
      "match q:\n  case {'a': [1, *r], **s} if r: pass\n";
  for (size_t length = 0; length <= source.size(); ++length) messageOf(source.substr(0, length));
  EXPECT_EQ(messageOf(source), "");
}

TEST(Limits, BytesThatAreNoTextGiveAMessage) {
  EXPECT_EQ(messageOf("x = '\xff'"), "Non-UTF-8 code starting with '\\xff'");
  EXPECT_EQ(messageOf(std::string_view("x = 1\0", 6)), "source code cannot contain null bytes");
  EXPECT_EQ(messageOf("# coding: latin-1\nx = 'ä'\n"), "encoding problem: latin-1");
  EXPECT_EQ(messageOf("# coding: latin-1\nx = 'a'\n"), "");
}

}  // namespace
}  // namespace loopscope::python
