// SPDX-License-Identifier: GPL-3.0-or-later
#include <gtest/gtest.h>

#include "core/trace/cancellation_story.h"
#include "core/trace/findings.h"
#include "core/trace/internals.h"
#include "tests/core/run/support.h"

// What is read off the recordings of whole programs: stories of cancellations, findings, the library's own
// callbacks.

namespace loopscope::run {
namespace {

using trace::CancellationEnd;
using trace::CancellationStory;
using trace::FindingKind;
using trace::Internals;

const std::string kHead = "import asyncio\n";

// The first request of the program's own, to its end.
CancellationStory storyOf(const Run& run) {
  const std::vector<EventId> requests = trace::cancellationRequests(*run.trace);
  EXPECT_FALSE(requests.empty());
  return requests.empty() ? CancellationStory() : trace::cancellationStory(*run.trace, requests.front());
}

std::string cancelling(const std::string& body) {
  return kHead + "async def work():\n" + body +
         "async def main():\n"
         "    task = asyncio.create_task(work())\n"
         "    await asyncio.sleep(1)\n"
         "    task.cancel()\n"
         "    await asyncio.wait([task])\n"
         "asyncio.run(main())\n";
}

bool tells(const CancellationStory& story, const std::string& part) {
  return std::any_of(story.steps.begin(), story.steps.end(), [&](const trace::StoryStep& step) {
    return inEnglish(step.sentence).find(part) != std::string::npos;
  });
}

TEST(CancellationStory, TellsWhoAskedWhatWasAwaitedAndHowItEnded) {
  const CancellationStory story = storyOf(runSource(cancelling("    await asyncio.sleep(5)\n")));
  EXPECT_EQ(story.end, CancellationEnd::Cancelled);
  EXPECT_TRUE(tells(story, "Task-1 asks for the cancellation of Task-2"));
  EXPECT_TRUE(tells(story, "Task-2 was waiting for sleep(5)"));
  EXPECT_TRUE(tells(story, "CancelledError is raised inside Task-2, one iteration later"));
  EXPECT_TRUE(tells(story, "Task-2 is cancelled"));
}

TEST(CancellationStory, NamesTheLineThatCaughtIt) {
  const CancellationStory story = storyOf(runSource(cancelling(
      "    try:\n        await asyncio.sleep(5)\n    except asyncio.CancelledError:\n        pass\n")));
  EXPECT_EQ(story.end, CancellationEnd::Swallowed);
  EXPECT_TRUE(tells(story, "Task-2 catches it in line 5"));
}

TEST(CancellationStory, SaysWhatACleanUpWaitedFor) {
  const CancellationStory story = storyOf(runSource(cancelling(
      "    try:\n        await asyncio.sleep(5)\n    finally:\n        await asyncio.sleep(2)\n")));
  EXPECT_EQ(story.end, CancellationEnd::Cancelled);
  EXPECT_TRUE(tells(story, "Before it ends, Task-2 waits for sleep(2)"));
}

TEST(CancellationStory, KnowsWhatTheErrorTurnedInto) {
  EXPECT_EQ(storyOf(runSource(cancelling(
                        "    try:\n        await asyncio.sleep(5)\n    finally:\n        1 / 0\n")))
                .end,
            CancellationEnd::BecameException);
  const std::string timeout = kHead +
                              "async def main():\n"
                              "    try:\n"
                              "        async with asyncio.timeout(1):\n"
                              "            await asyncio.sleep(5)\n"
                              "    except TimeoutError:\n"
                              "        pass\n"
                              "asyncio.run(main())\n";
  EXPECT_EQ(storyOf(runSource(timeout)).end, CancellationEnd::BecameTimeout);
}

TEST(CancellationStory, KnowsThatATaskGroupTakesItsOwnBack) {
  const std::string group = kHead +
                            "async def bad():\n    raise ValueError\n"
                            "async def main():\n"
                            "    try:\n"
                            "        async with asyncio.TaskGroup() as group:\n"
                            "            group.create_task(bad())\n"
                            "    except* ValueError:\n"
                            "        pass\n"
                            "asyncio.run(main())\n";
  const CancellationStory story = storyOf(runSource(group));
  EXPECT_EQ(story.end, CancellationEnd::BecameGroup);
  EXPECT_TRUE(tells(story, "takes the error back and raises ExceptionGroup"));
}

TEST(CancellationStory, KnowsATaskThatHadNotBegun) {
  const std::string source = kHead +
                             "async def main():\n"
                             "    task = asyncio.create_task(asyncio.sleep(1))\n"
                             "    task.cancel()\n"
                             "    await asyncio.wait([task])\n"
                             "asyncio.run(main())\n";
  EXPECT_EQ(storyOf(runSource(source)).end, CancellationEnd::NeverStarted);
}

std::vector<FindingKind> findingsOf(const std::string& source) {
  std::vector<FindingKind> kinds;
  for (const trace::FindingInfo& finding : trace::findFindings(*runSource(kHead + source).trace))
    kinds.push_back(finding.kind);
  return kinds;
}

using Kinds = std::vector<FindingKind>;

TEST(Findings, AShieldedTaskThatIsCutOffAtTheEndIsAnOrphan) {
  const std::string orphan =
      "async def save():\n"
      "    await asyncio.sleep(9)\n"
      "async def main():\n"
      "    try:\n"
      "        await asyncio.wait_for(asyncio.shield(save()), 1)\n"
      "    except asyncio.TimeoutError:\n"
      "        pass\n";
  EXPECT_EQ(findingsOf(orphan + "asyncio.run(main())\n"), Kinds{FindingKind::ShieldOrphan});
  EXPECT_EQ(findingsOf(orphan + "    await asyncio.sleep(10)\nasyncio.run(main())\n"), Kinds{})
      << "it came to its own end";
}

TEST(Findings, AThreadThatGoesOnAfterItsTaskIsToldOf) {
  const std::string source =
      "import time\n"
      "async def main():\n"
      "    try:\n"
      "        await asyncio.wait_for(asyncio.to_thread(time.sleep, 3), 1)\n"
      "    except asyncio.TimeoutError:\n"
      "        pass\n"
      "asyncio.run(main())\n";
  EXPECT_EQ(findingsOf(source), Kinds{FindingKind::ThreadOutlivesTask});
}

TEST(Findings, EachTriggerHasItsFinding) {
  EXPECT_EQ(findingsOf("async def f(): pass\nasync def main():\n    f()\nasyncio.run(main())\n"),
            Kinds{FindingKind::CoroutineNeverAwaited});
  EXPECT_EQ(findingsOf("async def main():\n    await asyncio.Event().wait()\nasyncio.run(main())\n"),
            Kinds{FindingKind::Deadlock});
  EXPECT_EQ(
      findingsOf(
          "import time\nasync def main():\n    while time.monotonic() < 1: pass\nasyncio.run(main())\n"),
      Kinds{FindingKind::StandingStill});
  EXPECT_EQ(
      findingsOf(
          "async def main():\n    await getattr(asyncio, 'open_connection')('a', 1)\nasyncio.run(main())\n"),
      Kinds{FindingKind::NotSimulated});
  const std::string blocked =
      "import time\n"
      "async def other():\n    await asyncio.sleep(1)\n"
      "async def main():\n"
      "    task = asyncio.create_task(other())\n    await asyncio.sleep(0)\n    time.sleep(3)\n    await "
      "task\n"
      "asyncio.run(main())\n";
  EXPECT_EQ(findingsOf(blocked), Kinds{FindingKind::LoopBlocked});
  EXPECT_EQ(
      findingsOf("async def bad():\n    raise ValueError\n"
                 "async def main():\n    task = asyncio.create_task(bad())\n    await asyncio.sleep(1)\n"
                 "asyncio.run(main())\n"),
      Kinds{FindingKind::ExceptionNeverRetrieved});
  EXPECT_EQ(findingsOf("async def f():\n    await asyncio.sleep(9)\n"
                       "loop = asyncio.new_event_loop()\ntask = loop.create_task(f())\n"
                       "loop.run_until_complete(asyncio.sleep(0))\nloop.close()\ndel task\n"),
            Kinds{FindingKind::TaskDestroyedPending});
  EXPECT_EQ(
      findingsOf("async def deaf():\n"
                 "    try:\n        await asyncio.sleep(9)\n"
                 "    except asyncio.CancelledError:\n        await asyncio.sleep(1)\n"
                 "async def main():\n"
                 "    task = asyncio.create_task(deaf())\n    await asyncio.sleep(1)\n    task.cancel()\n"
                 "    await task\n"
                 "asyncio.run(main())\n"),
      Kinds{FindingKind::CancellationSwallowed});
  EXPECT_EQ(findingsOf("async def main():\n    while True: pass\nasyncio.run(main())\n"),
            Kinds{FindingKind::LimitReached});
}

TEST(Findings, CorrectProgramsRaiseNoAlarm) {
  const std::string correct[] = {
      // cleans up after a cancellation, awaiting, and lets the error go
      "async def f():\n    try:\n        await asyncio.sleep(9)\n    finally:\n        await "
      "asyncio.sleep(1)\n"
      "async def main():\n    t = asyncio.create_task(f())\n    await asyncio.sleep(1)\n    t.cancel()\n"
      "    await asyncio.gather(t, return_exceptions=True)\nasyncio.run(main())\n",
      // a timeout's cancellation is caught by the timeout
      "async def main():\n    try:\n        async with asyncio.timeout(1):\n            await "
      "asyncio.sleep(9)\n"
      "    except TimeoutError:\n        await asyncio.sleep(1)\nasyncio.run(main())\n",
      // a group's siblings are cancelled on purpose
      "async def bad():\n    raise ValueError\nasync def main():\n    try:\n        async with "
      "asyncio.TaskGroup() as g:\n"
      "            g.create_task(bad())\n            g.create_task(asyncio.sleep(9))\n    except* "
      "ValueError:\n"
      "        pass\nasyncio.run(main())\n",
      // a shield whose task is awaited afterwards
      "async def main():\n    t = asyncio.create_task(asyncio.sleep(3))\n    try:\n"
      "        await asyncio.wait_for(asyncio.shield(t), 1)\n    except asyncio.TimeoutError:\n        await "
      "t\n"
      "asyncio.run(main())\n",
      // an exception that is asked for later
      "async def bad():\n    raise ValueError\nasync def main():\n    t = asyncio.create_task(bad())\n"
      "    await asyncio.sleep(1)\n    t.exception()\nasyncio.run(main())\n",
      // background work that asyncio.run cuts off, and that lets the error go
      "async def f():\n    while True:\n        await asyncio.sleep(1)\nasync def main():\n"
      "    t = asyncio.create_task(f())\n    await asyncio.sleep(3)\nasyncio.run(main())\n",
      // the caller of cancel() catches what comes back from the task it cancelled
      "async def f():\n    await asyncio.sleep(9)\nasync def main():\n    t = asyncio.create_task(f())\n"
      "    await asyncio.sleep(1)\n    t.cancel()\n    try:\n        await t\n    except "
      "asyncio.CancelledError:\n"
      "        await asyncio.sleep(1)\nasyncio.run(main())\n",
      // a lock that is waited for, and a queue whose workers are sent home
      "async def use(lock):\n    async with lock:\n        await asyncio.sleep(1)\n"
      "async def worker(q):\n    while True:\n        await q.get()\n        q.task_done()\n"
      "async def main():\n    lock, q = asyncio.Lock(), asyncio.Queue()\n"
      "    w = asyncio.create_task(worker(q))\n    await asyncio.gather(use(lock), use(lock), q.put(1))\n"
      "    await q.join()\n    w.cancel()\n    await asyncio.wait([w])\nasyncio.run(main())\n",
      // blocking that nobody suffers from
      "import time\nasync def main():\n    time.sleep(2)\nasyncio.run(main())\n",
      // a short computation in a thread, and one that is waited for
      "import time\nasync def main():\n    await asyncio.to_thread(time.sleep, 3)\nasyncio.run(main())\n",
  };
  for (const std::string& source : correct) EXPECT_EQ(findingsOf(source), Kinds{}) << source;
}

TEST(Internals, AreFoldedUnlessAskedFor) {
  const auto recorded = runSource(kHead +
                                  "async def main():\n"
                                  "    asyncio.get_running_loop().call_soon(print, 'mine')\n"
                                  "    await asyncio.gather(asyncio.sleep(1), asyncio.sleep(2))\n"
                                  "asyncio.run(main())\n");
  const auto folded = trace::stepsOf(*recorded.trace);
  const auto shown = trace::stepsOf(*recorded.trace, Internals::Shown);
  const auto callbacks = [&](const std::vector<EventId>& steps) {
    return std::count_if(steps.begin(), steps.end(), [&](EventId id) {
      return recorded.trace->at(id).kind() == trace::EventKind::HandleRuns;
    });
  };
  EXPECT_EQ(callbacks(folded), 1) << "the program's own";
  EXPECT_EQ(callbacks(shown), 1 + 2 + 2 + 3)
      << "timers, children of gather, the ends of main and of the two clean-ups";
  for (const EventId id : shown) {
    const bool isFolded = std::find(folded.begin(), folded.end(), id) == folded.end();
    EXPECT_EQ(trace::isInternal(*recorded.trace, id), isFolded);
    const std::string_view name = recorded.trace->text(recorded.trace->at(id).textId());
    EXPECT_EQ(name.find("<locals>"), std::string_view::npos) << name;
  }
}

}  // namespace
}  // namespace loopscope::run
