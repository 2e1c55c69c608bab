// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>

#include <gtest/gtest.h>

#include "core/trace/explain.h"
#include "core/trace/findings.h"
#include "tests/core/run/support.h"

// What becomes of threads that wait for each other for ever, and of Ctrl+C: as events and as sentences.

namespace loopscope::run {
namespace {

TEST(Threads, ADeadlockOfTwoLocksIsAFindingThatNamesThreadsLocksAndHolders) {
  const run::Run run = runSource(R"(import threading, time

lock_a, lock_b = threading.Lock(), threading.Lock()

def transfer(first, second):
    with first:
        time.sleep(1)
        with second:
            print("never")

threading.Thread(target=transfer, args=(lock_a, lock_b), name="Ann").start()
threading.Thread(target=transfer, args=(lock_b, lock_a), name="Bob").start()
)");
  const std::string sentence =
      "Nothing can happen any more: Ann waits in lock.acquire() for lock_b, which Bob holds, "
      "Bob waits in lock.acquire() for lock_a, which Ann holds.";
  EXPECT_EQ(findingOf(run, trace::FindingKind::Deadlock), sentence);
  expectRecognized(sentence);
  EXPECT_EQ(run.output.standardError, sentence + "\n");
  EXPECT_EQ(run.output.standardOutput, "");
  EXPECT_EQ(run.exitCode, 1);
  EXPECT_EQ(run.trace->endTime().ns, 1'000'000'000);
  const auto findings = trace::findFindings(*run.trace);
  ASSERT_EQ(findings.size(), 1u);
  EXPECT_EQ(findings[0].kind, trace::FindingKind::Deadlock);
}

TEST(Threads, WithTheLocksInOneOrderThereIsNoDeadlock) {
  const run::Run run = runSource(R"(import threading, time

lock_a, lock_b = threading.Lock(), threading.Lock()

def transfer():
    with lock_a:
        time.sleep(1)
        with lock_b:
            print("done")

for _ in range(2):
    threading.Thread(target=transfer).start()
)");
  EXPECT_EQ(run.output.standardOutput, "done\ndone\n");
  EXPECT_TRUE(trace::findFindings(*run.trace).empty());
}

// Of the first SignalArrived of the run.
struct Struck {
  const trace::Event* event = nullptr;
  std::string lane;
  trace::Explanation told;
};

Struck struckIn(const run::Run& run) {
  for (size_t i = 0; i < run.trace->size(); ++i) {
    const trace::Event& event = run.trace->events()[i];
    if (event.kind() != trace::EventKind::SignalArrived) continue;
    return {&event, std::string(run.trace->text(run.trace->at(event.lane()).name)),
            trace::explain(*run.trace, EventId::fromSize(i))};
  }
  return {};
}

TEST(Interrupt, StrikesWhatRunsThenAndAsyncioRunCancelsTheMainTask) {
  const run::Run run = runSource(R"(# interrupt: 1.5s
import asyncio, time

async def main():
    time.sleep(2)
    await asyncio.sleep(10)

asyncio.run(main())
)");
  const Struck struck = struckIn(run);
  ASSERT_NE(struck.event, nullptr);
  EXPECT_EQ(struck.event->timeNs, 1'500'000'000);
  EXPECT_EQ(struck.lane, "Task-1");
  EXPECT_EQ(run.trace->at(struck.event->siteId()).range.line, 5u);
  EXPECT_EQ(inEnglish(struck.told.sentence),
            "Ctrl+C (SIGINT) strikes Task-1 in line 5 of main: asyncio.run cancels the main task.");
  ASSERT_TRUE(struck.told.effect.valid());
  EXPECT_EQ(run.trace->at(struck.told.effect).kind(), trace::EventKind::CancelRequested);
}

TEST(Interrupt, RaisesKeyboardInterruptWhereNobodyHandlesIt) {
  const run::Run run = runSource(R"(# interrupt: 1s
import asyncio

loop = asyncio.new_event_loop()
loop.run_forever()
)");
  const Struck struck = struckIn(run);
  ASSERT_NE(struck.event, nullptr);
  EXPECT_EQ(struck.lane, "Event loop");
  EXPECT_NE(inEnglish(struck.told.sentence).find("KeyboardInterrupt is raised right there."),
            std::string::npos);
  EXPECT_EQ(run.exitCode, 130);
}

TEST(Interrupt, IsAnsweredByTheProgramsHandlerOrIgnored) {
  const auto sentenceWith = [](const std::string& handler) {
    return inEnglish(
        struckIn(
            runSource("# interrupt: 1s\nimport signal, time\ndef stop(number, frame):\n    print(number)\n"
                      "signal.signal(signal.SIGINT, " +
                      handler + ")\ntime.sleep(2)\n"))
            .told.sentence);
  };
  EXPECT_EQ(sentenceWith("stop"),
            "Ctrl+C (SIGINT) strikes the main thread in line 6: the program's handler stop is called there.");
  EXPECT_EQ(sentenceWith("signal.SIG_IGN"),
            "Ctrl+C (SIGINT) strikes the main thread in line 6. The program ignores it.");
  EXPECT_EQ(sentenceWith("signal.SIG_DFL"),
            "Ctrl+C (SIGINT) strikes the main thread in line 6: it ends the program.");
}

// What waits for a lock, a result or the end of a nap, and is struck there, waits no longer.
TEST(Interrupt, TakesTheMainThreadOutOfTheLineInWhichItStands) {
  const run::Run run = runSource(R"(# interrupt: 1s
import threading, time

lock = threading.Lock()

def holds():
    with lock:
        time.sleep(3)

def follows():
    time.sleep(2)
    with lock:
        print("the next one has it")

threads = [threading.Thread(target=each) for each in (holds, follows)]
for each in threads:
    each.start()
try:
    lock.acquire()
except KeyboardInterrupt:
    print("main gives up")
for each in threads:
    each.join()
)");
  EXPECT_EQ(run.output.standardOutput, "main gives up\nthe next one has it\n");
  EXPECT_EQ(run.exitCode, 0);
}

TEST(Interrupt, EndsTheStandstillThatItStrikes) {
  const run::Run run = runSource(R"(# interrupt: 1s
import time

try:
    time.sleep(5)
except KeyboardInterrupt:
    pass
time.sleep(1)
)");
  const auto count = [&](trace::EventKind kind) {
    return std::count_if(run.trace->events().begin(), run.trace->events().end(),
                         [&](const trace::Event& event) { return event.kind() == kind; });
  };
  EXPECT_EQ(count(trace::EventKind::BlockBegins), 2);
  EXPECT_EQ(count(trace::EventKind::BlockEnds), 2);
  EXPECT_EQ(run.trace->events().back().timeNs, 2'000'000'000);
}

}  // namespace
}  // namespace loopscope::run
