// SPDX-License-Identifier: GPL-3.0-or-later
#include <gtest/gtest.h>

#include <algorithm>
#include <map>
#include <set>

#include "core/trace/findings.h"
#include "core/trace/spans.h"
#include "tests/core/run/support.h"

// Where code has a price: what the lanes compute at any instant is what the processors can give, and each
// process computes on one of them at most.

namespace loopscope::run {
namespace {

constexpr int64_t kMs = 1'000'000;

RunOptions priced(int cpus) {
  RunOptions options;
  options.instructionPrice = {1'000};
  options.cpus = cpus;
  return options;
}

// The lane that stands for the process that a lane belongs to: the main thread's, or a process's own.
LaneId processOf(const trace::Trace& trace, LaneId lane) {
  while (lane.valid() && trace.at(lane).kind != trace::LaneKind::Process) lane = trace.at(lane).parent;
  return lane.valid() ? lane : LaneId(0);
}

// The most that computed at one time, of all lanes and of one process.
struct Most {
  int processors = 0;
  int inOneProcess = 0;
};

Most mostAtOnce(const trace::Trace& trace) {
  std::map<int64_t, std::map<uint32_t, int>> changes;  // at that time, of that process
  const trace::LaneSpans spans(trace);
  for (uint32_t i = 0; i < trace.lanes().size(); ++i) {
    const LaneId lane(i);
    const trace::LaneKind kind = trace.at(lane).kind;
    if (kind == trace::LaneKind::EventLoop || kind == trace::LaneKind::Pool) continue;
    for (const trace::Span& span : spans.of(lane)) {
      if (span.status != trace::LaneStatus::Running) continue;
      const uint32_t process = processOf(trace, lane).value();
      ++changes[trace.at(span.begin).timeNs][process];
      --changes[trace.at(span.end).timeNs][process];
    }
  }
  Most most;
  std::map<uint32_t, int> computing;
  for (const auto& [time, deltas] : changes) {
    int all = 0;
    for (const auto& [process, delta] : deltas) computing[process] += delta;
    for (const auto& [process, count] : computing) {
      all += count;
      most.inOneProcess = std::max(most.inOneProcess, count);
    }
    most.processors = std::max(most.processors, all);
  }
  return most;
}

constexpr const char* kThreadsAndProcesses = R"(
import multiprocessing, threading, time

def count(limit):
    for number in range(limit):
        number * number
    time.sleep(0.001)
    for number in range(limit):
        number * number

workers = [multiprocessing.Process(target=count, args=(n,)) for n in (3000, 2000, 4000)]
workers += [threading.Thread(target=count, args=(n,)) for n in (2000, 3000)]
for worker in workers:
    worker.start()
count(2000)
for worker in workers:
    worker.join()
)";

TEST(Cpu, LanesNeverComputeMoreThanTheProcessorsCanGive) {
  for (const int cpus : {1, 2, 4}) {
    const run::Run run = simulate({"x.py", kThreadsAndProcesses}, priced(cpus));
    ASSERT_TRUE(run.diagnostics.empty());
    const Most most = mostAtOnce(*run.trace);
    EXPECT_EQ(most.processors, cpus) << run.output.standardError;
    EXPECT_EQ(most.inOneProcess, 1);
  }
}

// How long, in all, lanes of that kind were in line for something.
int64_t inLineNs(const trace::Trace& trace, trace::LaneKind kind, std::string_view what) {
  int64_t total = 0;
  const trace::LaneSpans spans(trace);
  for (uint32_t i = 0; i < trace.lanes().size(); ++i) {
    if (trace.at(LaneId(i)).kind != kind) continue;
    for (const trace::Span& span : spans.of(LaneId(i))) {
      if (span.status != trace::LaneStatus::InLine || trace.text(span.label) != what) continue;
      total += trace.at(span.end).timeNs - trace.at(span.begin).timeNs;
    }
  }
  return total;
}

TEST(Cpu, WhoWaitsForATurnIsInLineAndNotBlocked) {
  const run::Run run = simulate({"x.py", kThreadsAndProcesses}, priced(1));
  EXPECT_GT(inLineNs(*run.trace, trace::LaneKind::Thread, "the GIL"), kMs);
  EXPECT_GT(inLineNs(*run.trace, trace::LaneKind::Process, "a processor"), kMs);
  const run::Run roomy = simulate({"x.py", kThreadsAndProcesses}, priced(4));
  EXPECT_EQ(inLineNs(*roomy.trace, trace::LaneKind::Process, "a processor"), 0);
}

// Of workers that all count, each started before any is joined.
run::Run runOfCounting(const std::string& workers, int cpus) {
  const std::string source = R"(
import multiprocessing, threading

def count():
    for number in range(20000):
        number * number

workers = [)" + workers + R"(]
for worker in workers:
    worker.start()
for worker in workers:
    worker.join()
)";
  return simulate({"x.py", source}, priced(cpus));
}

int64_t timeOf(const std::string& workers, int cpus = 4) {
  const run::Run run = runOfCounting(workers, cpus);
  EXPECT_TRUE(run.diagnostics.empty());
  return run.trace->endTime().ns;
}

TEST(Cpu, ThreadsGainNothingAndProcessesDo) {
  const int64_t alone = timeOf("threading.Thread(target=count)");
  EXPECT_GT(alone, 20 * kMs);
  const int64_t threads = timeOf("threading.Thread(target=count) for _ in 'abc'");
  EXPECT_NEAR(static_cast<double>(threads), 3.0 * static_cast<double>(alone), kMs);
  const int64_t processes = timeOf("multiprocessing.Process(target=count) for _ in 'abc'");
  EXPECT_NEAR(static_cast<double>(processes), static_cast<double>(alone), kMs);
  const int64_t onOne = timeOf("multiprocessing.Process(target=count) for _ in 'abc'", 1);
  // On one processor it is seen that a process has something to do before it begins.
  EXPECT_GT(onOne, threads);
  EXPECT_NEAR(static_cast<double>(onOne), static_cast<double>(threads), 3.0 * kMs);
}

TEST(Cpu, ATaskThatComputesForLongIsAFinding) {
  const auto titles = [](int numbers) {
    const run::Run run = simulate({"x.py", R"(
import asyncio

async def busy():
    for number in range()" + std::to_string(numbers) +
                                               R"():
        number * number

async def main():
    await asyncio.gather(busy(), busy())

asyncio.run(main())
)"},
                                  priced(4));
    std::string all;
    for (const trace::FindingInfo& finding : trace::findFindings(*run.trace))
      all += inEnglish(finding.title) + ": " + inEnglish(finding.sentence) + "\n";
    return all;
  };
  EXPECT_EQ(titles(1000), "");
  const std::string all = titles(50000);
  EXPECT_EQ(all.substr(0, 24), "The loop was blocked for");
  EXPECT_NE(all.find("Task-2 computed without awaiting anything, longest in line 6 of busy. Until it did, "
                     "Task-3 had to wait."),
            std::string::npos)
      << all;
}

TEST(Cpu, ACoroutineThatComputesHoldsUpTheLoop) {
  const run::Run run = simulate({"x.py", R"(
import asyncio, time

async def busy():
    for number in range(50000):
        number * number

async def main():
    task = asyncio.create_task(asyncio.sleep(0.01))
    other = asyncio.create_task(busy())
    await task
    print(time.monotonic() > 0.1)

asyncio.run(main())
)"},
                                priced(4));
  EXPECT_EQ(run.output.standardOutput, "True\n");
}

TEST(Cpu, WhoeverStandsInLineIsToldForWhatWhenItBeginsAndWhenItEnds) {
  const auto linesIn = [](const char* workers) {
    const run::Run run = runOfCounting(workers, 1);
    std::map<trace::EventKind, std::set<std::string>> texts;
    for (const trace::Event& event : run.trace->events())
      texts[event.kind()].emplace(run.trace->text(event.textId()));
    return texts;
  };
  auto threads = linesIn("threading.Thread(target=count) for _ in 'ab'");
  EXPECT_TRUE(threads[trace::EventKind::BlockEnds].contains("the GIL"));
  EXPECT_FALSE(threads[trace::EventKind::BlockEnds].contains("a processor"));
  auto processes = linesIn("multiprocessing.Process(target=count) for _ in 'ab'");
  EXPECT_TRUE(processes[trace::EventKind::BlockBegins].contains("a processor"));
  EXPECT_TRUE(processes[trace::EventKind::BlockEnds].contains("a processor"));
  EXPECT_FALSE(processes[trace::EventKind::BlockEnds].contains("the GIL"));
}

TEST(Cpu, TheSameRunTwiceIsTheSame) {
  const run::Run first = simulate({"x.py", kThreadsAndProcesses}, priced(2));
  const run::Run second = simulate({"x.py", kThreadsAndProcesses}, priced(2));
  EXPECT_EQ(first.trace->events(), second.trace->events());
}

TEST(Cpu, AScenarioSaysItsPriceAndItsProcessors) {
  const std::string body =
      "import os, time\nfor n in range(1000): pass\nprint(os.cpu_count(), time.monotonic() > 0)\n";
  EXPECT_EQ(simulate({"x.py", "# cpu: 1us\n# cpus: 3\n" + body}).output.standardOutput, "3 True\n");
  EXPECT_EQ(simulate({"x.py", body}).output.standardOutput, "4 False\n");
  const run::Run wrong = simulate({"x.py", "# cpu: fast\n# cpus: 0\n# interrupt: soon\n" + body});
  ASSERT_EQ(wrong.diagnostics.size(), 3u);
  EXPECT_EQ(wrong.diagnostics[1].where.line, 2u);
}

}  // namespace
}  // namespace loopscope::run
