// SPDX-License-Identifier: GPL-3.0-or-later
#include <gtest/gtest.h>

#include <algorithm>

#include "core/run/simulate.h"

// The words of the program in its trace: what an object was first bound to is its label.

namespace loopscope {
namespace {

using trace::ObjectKind;

// The labels of the objects of that kind, in the order of their making.
std::vector<std::string> labels(const std::string& program, ObjectKind kind) {
  const run::Run run = run::simulate({"program.py", "import asyncio\n" + program});
  EXPECT_EQ(run.output.standardError, "");
  std::vector<std::string> found;
  for (const trace::Object& object : run.trace->objects()) {
    if (object.kind == kind) found.emplace_back(run.trace->text(object.label));
  }
  return found;
}

using Labels = std::vector<std::string>;

TEST(Labels, AreTheVariableThatAValueIsFirstBoundTo) {
  EXPECT_EQ(labels("queue = asyncio.Queue()\nother = queue\n", ObjectKind::Queue), Labels{"queue"});
  EXPECT_EQ(labels("def f():\n    gate = asyncio.Semaphore(2)\nf()\n", ObjectKind::Semaphore),
            Labels{"gate"});
  EXPECT_EQ(
      labels("def f():\n    ready = asyncio.Event()\n    return lambda: ready\nf()\n", ObjectKind::Event),
      Labels{"ready"});
  EXPECT_EQ(labels("first = second = asyncio.Lock()\n", ObjectKind::Lock), Labels{"first"});
  EXPECT_EQ(labels("if (door := asyncio.Lock()): pass\n", ObjectKind::Lock), Labels{"door"});
}

TEST(Labels, AreTheAttributeOrTheClassVariable) {
  EXPECT_EQ(labels("class Account:\n"
                   "    shared = asyncio.Lock()\n"
                   "    def __init__(self):\n"
                   "        self.lock = asyncio.Lock()\n"
                   "a = Account()\n",
                   ObjectKind::Lock),
            (Labels{"shared", "lock"}));
}

TEST(Labels, AreFoundInTuplesAndLists) {
  EXPECT_EQ(labels("lock_a, lock_b = asyncio.Lock(), asyncio.Lock()\n", ObjectKind::Lock),
            (Labels{"lock_a", "lock_b"}));
  EXPECT_EQ(labels("forks = [asyncio.Lock(), asyncio.Lock()]\n", ObjectKind::Lock),
            (Labels{"forks[0]", "forks[1]"}));
}

TEST(Labels, ComeFromWhereAFunctionReturnsTheValue) {
  EXPECT_EQ(labels("def make():\n    return asyncio.Condition()\nchanged = make()\n", ObjectKind::Condition),
            Labels{"changed"});
  EXPECT_EQ(labels("async def make():\n"
                   "    return asyncio.Event()\n"
                   "async def main():\n"
                   "    started = await make()\n"
                   "asyncio.run(main())\n",
                   ObjectKind::Event),
            Labels{"started"});
}

TEST(Labels, NameWhatThreadsWaitForAsWell) {
  EXPECT_EQ(
      labels("import threading\nlock_a, lock_b = threading.Lock(), threading.RLock()\n", ObjectKind::Lock),
      (Labels{"lock_a", "lock_b"}));
  EXPECT_EQ(labels("import threading\nclass Gate:\n    def __init__(self):\n        self.open = "
                   "threading.Event()\nGate()\n",
                   ObjectKind::Event),
            Labels{"open"});
  EXPECT_EQ(
      labels(
          "from queue import Queue, LifoQueue\njobs = Queue(2)\npile = LifoQueue()\nprint(Queue().empty())\n",
          ObjectKind::Queue),
      (Labels{"jobs", "pile", "Queue()"}));
  EXPECT_EQ(labels("import threading\nseats = threading.BoundedSemaphore(2)\n", ObjectKind::Semaphore),
            Labels{"seats"});
  EXPECT_EQ(labels("from concurrent.futures import ThreadPoolExecutor\npool = ThreadPoolExecutor(2)\n",
                   ObjectKind::Pool),
            Labels{"pool"});
}

TEST(Labels, AreTheCallWhereNothingIsBound) {
  EXPECT_EQ(labels("print(asyncio.Lock().locked())\n", ObjectKind::Lock), Labels{"Lock()"});
  EXPECT_EQ(labels("d = {}\nd['x'] = asyncio.Queue(maxsize=2)\n", ObjectKind::Queue),
            Labels{"Queue(maxsize=2)"});
  EXPECT_EQ(labels("taken = asyncio.Lock().locked()\n", ObjectKind::Lock), Labels{"Lock()"});
}

TEST(Labels, NameFuturesThatTheProgramMakes) {
  const Labels found = labels(
      "async def main():\n"
      "    answer = asyncio.get_running_loop().create_future()\n"
      "    answer.set_result(1)\n"
      "    await answer\n"
      "asyncio.run(main())\n",
      ObjectKind::Future);
  EXPECT_NE(std::find(found.begin(), found.end(), "answer"), found.end());
}

}  // namespace
}  // namespace loopscope
