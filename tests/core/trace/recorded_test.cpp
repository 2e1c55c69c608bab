// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/trace/recorded.h"

#include <gtest/gtest.h>

namespace loopscope::trace {
namespace {

// The patterns of a phrase and of all its parts, in order.
std::string patternsOf(const Phrase& phrase) {
  if (*phrase.pattern == '\0') return {};
  std::string patterns = std::string("[") + phrase.pattern + "]";
  for (const Phrase& part : phrase.parts) patterns += patternsOf(part);
  return patterns;
}

void expectPhrase(const Phrase& phrase, const std::string& text, const std::string& patterns) {
  EXPECT_EQ(patternsOf(phrase), patterns);
  EXPECT_EQ(inEnglish(phrase), text);
}

TEST(Recorded, OurOwnWordsAreAPhraseAgainAndTheProgramsStayText) {
  expectPhrase(recordedLabel("gather of 3"), "gather of 3", "[gather of %1]");
  expectPhrase(recordedLabel("gather: one is done"), "gather: one is done", "[gather: one is done]");
  expectPhrase(recordedLabel("sleep(1)"), "sleep(1)", "");
  expectPhrase(recordedLabel("gather ye rosebuds"), "gather ye rosebuds", "");
  expectPhrase(recordedLane("connection 2"), "connection 2", "[connection %1]");
  expectPhrase(recordedLane("redis-server"), "redis-server", "");
}

TEST(Recorded, ADeadlockSaysOfEachWhoWaitsForWhat) {
  expectPhrase(
      recordedStandstill("Nothing can happen any more: Task-1 waits for gather of 2, Task-2 waits for "
                         "f(a, b), Ann waits in lock.acquire() for left, which Bob holds."),
      "Task-1 waits for gather of 2, Task-2 waits for f(a, b), Ann waits in lock.acquire() for left, "
      "which Bob holds",
      "[%1, %2][%1 waits for %2][gather of %1][%1, %2][%1 waits for %2]"
      "[%1 waits in %2 for %3, which %4 holds]");
  expectPhrase(recordedStandstill("The run was stopped after 5 events."), "", "");
}

TEST(Recorded, AFindingWithAPlaceInFrontIsRead) {
  const std::string refused =
      "a.py:3: Loopscope does not simulate loop.add_reader() yet: there is no network and no operating "
      "system "
      "here.";
  expectPhrase(recordedFinding(refused), refused,
               "[%1: Loopscope does not simulate %2 yet: there is no network and no operating system here.]");
  expectPhrase(recordedFinding("Something else."), "Something else.", "");
}

// One by one behind each other, a hundred thousand tasks would be a hundred thousand phrases deep.
TEST(Recorded, AListOfAnyLengthIsNotDeep) {
  std::string sentence = "Nothing can happen any more: ";
  for (int task = 1; task <= 100'000; ++task)
    sentence +=
        (task == 1 ? "Task-" : ", Task-") + std::to_string(task) + " waits for a future that nobody sets";
  sentence += ".";
  EXPECT_EQ(inEnglish(recordedFinding(sentence)), sentence);
}

}  // namespace
}  // namespace loopscope::trace
