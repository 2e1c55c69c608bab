// SPDX-License-Identifier: GPL-3.0-or-later
#include <gtest/gtest.h>

#include "core/python/analysis/resolver.h"
#include "core/python/syntax/parser.h"

// Expected messages and positions are CPython 3.11.7's, asked for each of these programs.

namespace loopscope::python {
namespace {

struct Case {
  const char* source;
  const char* error;  // "Type: message", or "" for a sound program
  uint32_t line;
  uint32_t column;
};

void PrintTo(const Case& testCase, std::ostream* out) {
  *out << testCase.source;
}

constexpr Case kCases[] = {
#include "tests/core/python_front/syntax_error_cases.inc"
};

class SyntaxErrorTest : public testing::TestWithParam<Case> {};

TEST_P(SyntaxErrorTest, SaysWhatCPythonSaysWhereCPythonSaysIt) {
  const Case& expected = GetParam();
  ParseOutcome outcome = parse(expected.source);
  std::optional<Diagnostic> problem;
  if (outcome.ok()) {
    problem = resolve(*outcome.module);
  } else {
    problem = outcome.diagnostics[0];
  }
  EXPECT_EQ(problem ? problem->type + ": " + inEnglish(problem->message) : "", expected.error);
  if (!problem) return;
  EXPECT_EQ(problem->where.line, expected.line);
  EXPECT_EQ(problem->where.column, expected.column);
}

INSTANTIATE_TEST_SUITE_P(CPython311, SyntaxErrorTest, testing::ValuesIn(kCases));

}  // namespace
}  // namespace loopscope::python
