// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/sample_traces.h"

#include <string>
#include <vector>

#include "tests/support/trace_builder.h"

namespace loopscope::test_support {

using trace::EventKind;
using trace::FindingKind;
using trace::ObjectKind;
using trace::Outcome;

namespace {

constexpr const char* kWaitForSource = R"(import asyncio, time

async def eternity():
    await asyncio.sleep(3600)

def read_disk():
    time.sleep(2)
    return "data"

async def main():
    job = asyncio.create_task(
        asyncio.to_thread(read_disk))
    try:
        await asyncio.wait_for(
            eternity(), timeout=1)
    except asyncio.TimeoutError:
        print("timeout!")
    print(await job)

asyncio.run(main())
)";

constexpr const char* kBlockedSource = R"(import asyncio, time

async def ticker():
    while True:
        await asyncio.sleep(0.5)

async def rude():
    time.sleep(2)

async def main():
    await asyncio.gather(ticker(), rude(), ticker())

asyncio.run(main())
)";

constexpr const char* kDeadlockSource = R"(import asyncio

async def getter(queue, lock):
    async with lock:
        await queue.get()

async def putter(queue, lock):
    async with lock:
        await queue.put(1)

async def main():
    await asyncio.gather(getter(queue, lock), putter(queue, lock))

asyncio.run(main())
)";

}  // namespace

trace::TracePtr waitForTrace() {
  TraceBuilder b("timeout_cancels.py", kWaitForSource);
  b.line(TraceBuilder::mainThread(), 20, "<module>");
  const LaneId loop = b.startLoop();
  const LaneId main = b.createTask(TraceBuilder::mainThread(), "main", 20);
  b.iteration(1);
  b.step(main);
  b.enters(main, "main");
  b.line(main, 11);
  const LaneId job = b.createTask(main, "to_thread", 11);
  b.line(main, 14);
  const LaneId eternity = b.createTask(main, "eternity", 14);
  const ObjectId waiter = b.addObject(ObjectKind::Future, "wait_for(timeout=1)");
  const EventId timeout = b.setTimer(main, kSecondNs, "wait_for(timeout=1)", waiter);
  b.awaits(main, "wait_for(timeout=1)", 14, waiter);

  b.iteration(2);
  b.step(job);
  b.enters(job, "to_thread");
  const LaneId pool = b.createPool(8);
  const EventId submitted = b.submits(job, pool, "read_disk");
  const ObjectId jobDone = b.awaits(job, "read_disk", 12);
  b.step(eternity);
  b.enters(eternity, "eternity");
  b.line(eternity, 4, "eternity");
  b.sleeps(eternity, 3600 * kSecondNs, "sleep(3600)", 4);
  const EventId longTimer = EventId(b.last().value() - 1);
  const LaneId worker = b.startWorker(pool);
  b.startsJob(worker, submitted);
  b.line(worker, 7, "read_disk");
  b.blocks(worker, 2 * kSecondNs, "time.sleep(2)", 7);

  b.moveClock(kSecondNs, timeout);
  b.due(timeout);
  b.iteration(1);
  const EventId release = b.runs(timeout, "wait_for timeout");
  b.wakes(main, waiter, b.resolves(loop, waiter, release));
  b.endsHandle(release);
  b.iteration(1);
  b.step(main);
  const EventId request = b.cancels(main, eternity);
  const ObjectId sleepFuture(b.addObject(ObjectKind::Future, "sleep(3600)"));
  b.wakes(eternity, sleepFuture, b.resolves(main, sleepFuture, request, Outcome::Cancelled, ""));
  const ObjectId cancelled = b.awaits(main, "wait_for(timeout=1)", 14);
  b.iteration(1);
  b.stepWithException(eternity, "CancelledError");
  b.cancelThrown(eternity, request);
  b.add(EventKind::HandleCancelled, eternity, {.other = longTimer.value(), .cause = request});
  b.leaves(eternity, Outcome::Cancelled);
  const EventId eternityEnded = b.ends(eternity, Outcome::Cancelled, "");
  const EventId callback =
      b.add(EventKind::HandleScheduled, eternity,
            {.object = b.objectOf(eternity), .text = "wait_for: release waiter", .cause = eternityEnded});
  b.iteration(1);
  const EventId releaseAgain = b.runs(callback, "wait_for: release waiter");
  b.wakes(main, cancelled, b.resolves(loop, cancelled, releaseAgain));
  b.endsHandle(releaseAgain);
  b.iteration(1);
  b.step(main);
  b.add(EventKind::ExceptionRaised, main, {.site = b.site(14), .text = "TimeoutError"});
  b.add(EventKind::ExceptionHandled, main, {.site = b.site(16), .text = "TimeoutError"});
  b.line(main, 17);
  b.prints(main, "timeout!\n");
  b.line(main, 18);
  const ObjectId jobTask = b.awaits(main, "Task-2", 18, b.objectOf(job));

  b.moveClock(2 * kSecondNs);
  b.unblocks(worker);
  const EventId jobEnded = b.endsJob(worker, submitted, "'data'");
  const EventId handed = b.handsBack(worker, jobDone, jobEnded);
  b.iteration(1);
  const EventId transfer = b.runs(handed, "set the job's result");
  b.wakes(job, jobDone, b.resolves(loop, jobDone, transfer, Outcome::Returned, "'data'"));
  b.endsHandle(transfer);
  b.iteration(1);
  b.step(job);
  b.leaves(job);
  b.wakes(main, jobTask, b.ends(job, Outcome::Returned, "'data'"));
  b.iteration(1);
  b.step(main);
  b.prints(main, "data\n");
  b.leaves(main);
  b.ends(main);
  b.add(EventKind::PoolShutDown, loop, {.object = b.objectOf(pool)});
  b.finish();
  return b.build();
}

trace::TracePtr blockedLoopTrace() {
  TraceBuilder b("blocks_the_loop.py", kBlockedSource);
  b.startLoop();
  const LaneId main = b.createTask(TraceBuilder::mainThread(), "main", 13);
  b.iteration(1);
  b.step(main);
  const LaneId first = b.createTask(main, "ticker", 11);
  const LaneId rude = b.createTask(main, "rude", 11);
  const LaneId second = b.createTask(main, "ticker", 11);
  b.awaits(main, "gather(3)", 11);
  b.iteration(3);
  b.step(first);
  b.line(first, 5, "ticker");
  const EventId timer = b.sleeps(first, kSecondNs / 2, "sleep(0.5)", 5);
  b.step(rude);
  b.line(rude, 8, "rude");
  b.blocks(rude, 2 * kSecondNs, "time.sleep(2)", 8);
  b.unblocks(rude);
  b.ends(rude);
  b.step(second);
  b.line(second, 5, "ticker");
  const EventId other = b.sleeps(second, kSecondNs / 2, "sleep(0.5)", 5);
  b.fires(timer);
  b.iteration(1);
  b.step(first);
  b.ends(first);
  b.fires(other);
  b.iteration(1);
  b.step(second);
  b.ends(second, Outcome::Raised, "ValueError: late");
  b.finish(1);
  return b.build();
}

trace::TracePtr deadlockTrace() {
  TraceBuilder b("deadlock.py", kDeadlockSource);
  b.startLoop();
  const ObjectId lock = b.addObject(ObjectKind::Lock, "Lock()");
  b.add(EventKind::SyncCreated, TraceBuilder::mainThread(), {.object = lock});
  const ObjectId queue = b.addObject(ObjectKind::Queue, "Queue(maxsize=2)");
  b.add(EventKind::SyncCreated, TraceBuilder::mainThread(), {.value = 2, .object = queue});
  const LaneId getter = b.createTask(TraceBuilder::mainThread(), "getter", 12);
  const LaneId putter = b.createTask(TraceBuilder::mainThread(), "putter", 12);
  b.iteration(2);
  b.step(getter);
  b.add(EventKind::SyncAcquired, getter, {.value = 1, .object = lock, .site = b.site(4, "getter")});
  b.add(EventKind::SyncWaits, getter, {.object = queue, .site = b.site(5, "getter"), .text = "get"});
  b.awaits(getter, "queue.get()", 5);
  b.step(putter);
  b.add(EventKind::SyncWaits, putter, {.object = lock, .site = b.site(8, "putter"), .text = "acquire"});
  b.awaits(putter, "lock.acquire()", 8);
  b.add(EventKind::Finding, b.loop(),
        {.other = static_cast<uint32_t>(FindingKind::Deadlock),
         .text = "Nothing can happen any more: Task-1 waits for queue.get(), Task-2 for lock.acquire()."});
  return b.build();
}

trace::TracePtr bigTrace(size_t eventCount, size_t taskCount) {
  TraceBuilder b("big.py", "");
  b.startLoop();
  std::vector<LaneId> tasks;
  for (size_t i = 0; i < taskCount; ++i) tasks.push_back(b.createTask(TraceBuilder::mainThread(), "tick", 1));
  b.iteration(static_cast<uint32_t>(taskCount));
  std::vector<EventId> timers;
  for (size_t i = 0; i < taskCount; ++i) {
    b.step(tasks[i]);
    timers.push_back(b.sleeps(tasks[i], static_cast<int64_t>(1 + i % 3) * 1'000'000, "sleep(0.001)", 2));
  }
  for (size_t i = 0; b.size() < eventCount; i = (i + 1) % taskCount) {
    b.fires(timers[i]);
    b.iteration(1);
    b.step(tasks[i]);
    b.line(tasks[i], 3, "tick");
    b.yields(tasks[i], 3);
    b.iteration(1);
    b.step(tasks[i]);
    timers[i] = b.sleeps(tasks[i], static_cast<int64_t>(1 + i % 3) * 1'000'000, "sleep(0.001)", 2);
  }
  b.finish();
  return b.build();
}

}  // namespace loopscope::test_support
