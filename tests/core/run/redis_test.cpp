// SPDX-License-Identifier: GPL-3.0-or-later
#include <gtest/gtest.h>

#include "tests/core/run/support.h"

// Redis, rq and the files of a scenario.

namespace loopscope::run {
namespace {

using trace::EventKind;
using trace::LaneKind;

std::string printed(const std::string& source) {
  const run::Run run = runSource(source);
  for (const Diagnostic& diagnostic : run.diagnostics) ADD_FAILURE() << inEnglish(diagnostic.message);
  return run.output.standardOutput + run.output.standardError;
}

TEST(Redis, DoesWhatItsCommandsSayInBytesOrInText) {
  EXPECT_EQ(
      printed("from redis import Redis\n"
              "r = Redis()\n"
              "print(r.set('a', 1), r.incr('a'), r.get('a'), r.exists('a', 'b'), r.delete('a'), r.get('a'))\n"
              "t = Redis(decode_responses=True)\n"
              "print(t.rpush('q', 'x', 'y'), t.lpop('q'), t.lrange('q', 0, -1), t.rpop('q'), t.llen('q'))\n"
              "print(t.hset('h', mapping={'a': 1}), t.hget('h', 'a'), t.hgetall('h'), t.type('h'))\n"),
      "True 2 b'2' 1 1 None\n2 x ['y'] y 0\n1 1 {'a': '1'} hash\n");
}

TEST(Redis, ForgetsKeysWhenTheirTimeIsOver) {
  EXPECT_EQ(printed("import redis, time\n"
                    "r = redis.Redis()\n"
                    "r.set('a', 'b', ex=2)\n"
                    "print(r.ttl('a'), r.get('a'))\n"
                    "time.sleep(2)\n"
                    "print(r.get('a'), r.ttl('a'))\n"),
            "2 b'b'\nNone -2\n");
}

TEST(Redis, NamesAKeyOfTheWrongKind) {
  EXPECT_EQ(printed("import redis\n"
                    "r = redis.Redis()\n"
                    "r.lpush('a', 1)\n"
                    "try:\n"
                    "    r.get('a')\n"
                    "except redis.ResponseError as error:\n"
                    "    print(error)\n"),
            "WRONGTYPE Operation against a key holding the wrong kind of value\n");
}

TEST(Redis, AMessageReachesWhoIsSubscribedWhenItIsPublished) {
  EXPECT_EQ(printed(R"(import redis, threading, time

r = redis.Redis(decode_responses=True)
print(r.publish("news", "nobody hears"))

def listen(name):
    p = r.pubsub()
    p.subscribe("news")
    for message in p.listen():
        print(round(time.perf_counter(), 1), name, message["type"], message["channel"], message["data"])
        if message["data"] == "end":
            p.unsubscribe()

threads = [threading.Thread(target=listen, args=(name,)) for name in ("a", "b")]
for thread in threads: thread.start()
time.sleep(1)
print(r.publish("news", "hello"), r.publish("other", "not for them"), r.pubsub_numsub("news"))
time.sleep(1)
r.publish("news", "end")
for thread in threads: thread.join()
print(r.pubsub_channels())
)"),
            "0\n"
            "0.0 a subscribe news 1\n"
            "0.0 b subscribe news 1\n"
            "1.0 a message news hello\n"
            "1.0 b message news hello\n"
            "2 0 [('news', 2)]\n"
            "2.0 a message news end\n"
            "2.0 b message news end\n"
            "2.0 a unsubscribe news 0\n"
            "2.0 b unsubscribe news 0\n"
            "[]\n");
}

TEST(Redis, SubscribersHaveHandlersPatternsAndLimits) {
  EXPECT_EQ(printed(R"(import redis, time

r = redis.Redis()
p = r.pubsub(ignore_subscribe_messages=True)
p.subscribe(jobs=lambda message: print("handler", message["data"]))
p.psubscribe("log.*")
r.publish("jobs", 7)
r.publish("log.web", "GET /")
while True:
    began = time.perf_counter()
    message = p.get_message(timeout=0.5)
    print(message, round(time.perf_counter() - began, 3))
    if message is None and time.perf_counter() - began > 0.4:
        break
worker = None
q = r.pubsub()
q.subscribe("plain")
try:
    q.run_in_thread()
except redis.exceptions.PubSubError as error:
    print(error)
q = r.pubsub()
q.subscribe(ticks=lambda message: print("in", worker.name, message["data"]))
worker = q.run_in_thread(sleep_time=0.001)
r.publish("ticks", "tick")
time.sleep(1)
worker.stop()
worker.join()
)"),
            "None 0.0\nNone 0.0\nhandler b'7'\nNone 0.0\n"
            "{'type': 'pmessage', 'pattern': b'log.*', 'channel': b'log.web', 'data': b'GET /'} 0.0\n"
            "None 0.5\n"
            "Channel: 'b'plain'' has no handler registered\n"
            "in Thread-1 b'tick'\n");
}

TEST(Redis, AwaitedSubscribersLeaveTheLoopFree) {
  EXPECT_EQ(printed(R"(import asyncio, redis.asyncio

async def listen(r):
    async with r.pubsub() as p:
        await p.subscribe("chat")
        async for message in p.listen():
            print(round(asyncio.get_running_loop().time()), message["type"], message["data"])
            if message["data"] == b"bye":
                return

async def main():
    r = redis.asyncio.Redis()
    listener = asyncio.create_task(listen(r))
    for text in ("hi", "bye"):
        await asyncio.sleep(1)
        print("heard by", await r.publish("chat", text))
    await listener
    p = r.pubsub()
    await p.subscribe("chat")
    print(await p.get_message(), await p.get_message(timeout=2), round(asyncio.get_running_loop().time()))

asyncio.run(main())
)"),
            "0 subscribe 1\n"
            "heard by 1\n1 message b'hi'\n"
            "heard by 1\n2 message b'bye'\n"
            "{'type': 'subscribe', 'pattern': None, 'channel': b'chat', 'data': 1} None 4\n");
}

TEST(Redis, WhoWaitsForAnItemIsWokenByWhoPushesIt) {
  EXPECT_EQ(printed("import asyncio, redis, redis.asyncio, time\n"
                    "def take():\n"
                    "    item = redis.Redis().blpop('jobs')\n"
                    "    return item, round(time.perf_counter(), 2)\n"
                    "async def main():\n"
                    "    taker = asyncio.create_task(asyncio.to_thread(take))\n"
                    "    await asyncio.sleep(1)\n"
                    "    await redis.asyncio.Redis().rpush('jobs', 'one')\n"
                    "    print(await taker)\n"
                    "    print(await redis.asyncio.Redis().blpop('jobs', timeout=2))\n"
                    "asyncio.run(main())\n"),
            "((b'jobs', b'one'), 1.0)\nNone\n");
}

TEST(Redis, ServesOneCommandAtATime) {
  const run::Run run = runSource(
      "import asyncio, redis.asyncio\n"
      "async def main():\n"
      "    r = redis.asyncio.Redis()\n"
      "    print(await asyncio.gather(*[r.incr('n') for _ in range(5)]))\n"
      "    print(round(asyncio.get_running_loop().time(), 6))\n"
      "asyncio.run(main())\n");
  EXPECT_EQ(run.output.standardOutput, "[1, 2, 3, 4, 5]\n0.005\n");
}

TEST(Rq, RunsJobsInAnotherProcessWhileTheProgramGoesOn) {
  const run::Run run = runSource(
      "import time\n"
      "from redis import Redis\n"
      "from rq import Queue\n"
      "def work(items):\n"
      "    time.sleep(2)\n"
      "    items.append(1)\n"
      "    return len(items)\n"
      "items = []\n"
      "job = Queue(connection=Redis()).enqueue(work, items)\n"
      "first = job.result, job.get_status() in ('queued', 'started'), round(time.perf_counter())\n"
      "time.sleep(3)\n"
      "assert first == (None, True, 0), first\n"
      "assert (job.get_status(), job.result, job.return_value(), items) == ('finished', 1, 1, [])\n");
  EXPECT_EQ(run.exitCode, 0) << run.output.standardError;
  bool ranInProcess = false;
  for (const trace::Event& event : run.trace->events())
    if (event.kind() == EventKind::JobStarted && run.trace->text(event.textId()) == "work")
      ranInProcess = run.trace->at(event.lane()).kind == LaneKind::Process;
  EXPECT_TRUE(ranInProcess);
  const std::string& said = run.output.standardOutput;
  EXPECT_NE(said.find("*** Listening on default...\n"), std::string::npos) << said;
  EXPECT_NE(said.find("00:00:00 default: __main__.work([]) ("), std::string::npos) << said;
  EXPECT_NE(said.find("00:00:02 default: Job OK ("), std::string::npos) << said;
}

TEST(Rq, AFailedJobKeepsItsErrorAndTheWorkerGoesOn) {
  const run::Run run = runSource(
      "import time\n"
      "from redis import Redis\n"
      "from rq import Queue\n"
      "def fail():\n"
      "    return 1 / 0\n"
      "def work():\n"
      "    return 7\n"
      "queue = Queue(connection=Redis())\n"
      "bad, good = queue.enqueue(fail), queue.enqueue(work)\n"
      "time.sleep(1)\n"
      "assert (bad.get_status(), good.result) == ('failed', 7)\n"
      "assert bad.exc_info.endswith('ZeroDivisionError: division by zero\\n')\n");
  EXPECT_EQ(run.exitCode, 0) << run.output.standardError;
  EXPECT_NE(run.output.standardError.find("ZeroDivisionError: division by zero\n"), std::string::npos);
}

TEST(Rq, AWorkerCannotImportALambda) {
  const run::Run run = runSource(
      "import time\n"
      "from redis import Redis\n"
      "from rq import Queue\n"
      "job = Queue(connection=Redis()).enqueue(lambda: 1)\n"
      "time.sleep(1)\n"
      "print(job.get_status())\n");
  EXPECT_NE(run.output.standardOutput.find("failed\n"), std::string::npos);
  EXPECT_NE(run.output.standardError.find("ValueError: Invalid attribute name: __main__.<lambda>\n"),
            std::string::npos);
}

TEST(Rq, JobsThatAreLeftBehindAreStillDone) {
  const run::Run run = runSource(
      "import time\n"
      "from redis import Redis\n"
      "from rq import Queue\n"
      "def work():\n"
      "    time.sleep(5)\n"
      "Queue(connection=Redis()).enqueue(work)\n");
  EXPECT_NE(run.output.standardOutput.find("00:00:05 default: Job OK"), std::string::npos);
}

TEST(Files, AreReadLineByLineAndTakeTheirTimeOnce) {
  EXPECT_EQ(printed("# file: a.txt 0.5s \"one\\ntwo\\n\"\n"
                    "import time\n"
                    "with open('a.txt') as file:\n"
                    "    print(time.perf_counter(), [line for line in file], time.perf_counter())\n"
                    "print(file.closed, open('a.txt').read().upper(), time.perf_counter())\n"),
            "0.0 ['one\\n', 'two\\n'] 0.5\nTrue ONE\nTWO\n 1.0\n");
}

TEST(Files, ThatAreNotThereOrNotToBeWrittenSaySo) {
  EXPECT_EQ(printed("# file: a.txt \"one\"\n"
                    "import io\n"
                    "try:\n"
                    "    open('b.txt')\n"
                    "except FileNotFoundError as error:\n"
                    "    print(error)\n"
                    "try:\n"
                    "    open('a.txt').write('x')\n"
                    "except io.UnsupportedOperation as error:\n"
                    "    print(error)\n"
                    "with open('c.txt', 'w') as file:\n"
                    "    file.write('new')\n"
                    "print(open('c.txt').read())\n"),
            "[Errno 2] No such file or directory: 'b.txt'\nnot writable\nnew\n");
}

}  // namespace
}  // namespace loopscope::run
