// SPDX-License-Identifier: GPL-3.0-or-later
#include <gtest/gtest.h>

#include <map>
#include <set>

#include "core/trace/trace_json.h"
#include "tests/core/run/support.h"

// The simulated network: its rules, as properties, for there is nobody to compare it with.

namespace loopscope::run {
namespace {

using trace::Event;
using trace::EventKind;
using trace::LaneKind;

std::string printed(const std::string& source, const RunOptions& options = {}) {
  const run::Run run = runSource(source, options);
  for (const Diagnostic& diagnostic : run.diagnostics) ADD_FAILURE() << diagnostic.message;
  return run.output.standardOutput + run.output.standardError;
}

// How many requests were on their way at once, at most.
size_t mostAtOnce(const trace::Trace& trace) {
  size_t running = 0;
  size_t most = 0;
  for (const Event& event : trace.events()) {
    if (!event.lane().valid() || trace.at(event.lane()).kind != LaneKind::Network) continue;
    if (event.kind() == EventKind::JobStarted) most = std::max(most, ++running);
    if (event.kind() == EventKind::JobEnded) --running;
  }
  return most;
}

std::string manyRequests(const std::string& connector) {
  return "import aiohttp, asyncio\n"
         "async def one(session, n):\n"
         "    async with session.get(f'https://example.org/{n % 3}/{n}') as answer:\n"
         "        return answer.status\n"
         "async def main():\n"
         "    async with aiohttp.ClientSession(connector=aiohttp.TCPConnector(" +
         connector +
         ")) as session:\n"
         "        print(await asyncio.gather(*[one(session, n) for n in range(7)]))\n"
         "asyncio.run(main())\n";
}

TEST(Network, BlockingCallsTakeTheSumOfTheirTimes) {
  EXPECT_EQ(printed("# net: https://a.org/x 200 1s \"one\"\n"
                    "# net: https://a.org/y 200 2s {\"n\": 2}\n"
                    "import requests, time, urllib.request\n"
                    "print(requests.get('https://a.org/x').text, requests.get('https://a.org/y').json())\n"
                    "with urllib.request.urlopen('https://a.org/x') as f: print(f.status, f.read())\n"
                    "print(time.perf_counter())\n"),
            "one {'n': 2}\n200 b'one'\n4.0\n");
}

TEST(Network, AwaitedRequestsTakeAsLongAsTheSlowest) {
  EXPECT_EQ(printed("# net: https://a.org/x 200 1s \"one\"\n"
                    "# net: https://a.org/y 200 2s \"two\"\n"
                    "import asyncio, httpx\n"
                    "async def main():\n"
                    "    async with httpx.AsyncClient() as c:\n"
                    "        got = await asyncio.gather(c.get('https://a.org/x'), c.get('https://a.org/y'))\n"
                    "    print([each.text for each in got], asyncio.get_running_loop().time())\n"
                    "asyncio.run(main())\n"),
            "['one', 'two'] 2.0\n");
}

TEST(Network, AnAnswerComesAsInputDoesOneIterationBeforeTheTaskGoesOn) {
  const run::Run run = runSource(manyRequests("limit=1"));
  const trace::Trace& trace = *run.trace;
  int64_t iteration = 0;
  std::map<ObjectId, int64_t> delivered;
  size_t woken = 0;
  for (const Event& event : trace.events()) {
    if (event.kind() == EventKind::IterationBegins) iteration = event.value;
    if (event.kind() == EventKind::HandedBack) {
      ASSERT_EQ(trace.at(event.causeId()).kind(), EventKind::JobEnded);
      delivered[event.objectId()] = iteration;
    }
    if (event.kind() != EventKind::TaskStepBegins) continue;
    const Event& cause = trace.at(event.causeId());
    if (cause.kind() != EventKind::TaskWoken || !delivered.contains(cause.objectId())) continue;
    EXPECT_EQ(iteration, delivered[cause.objectId()] + 2);
    ++woken;
  }
  EXPECT_EQ(woken, 7u);
}

TEST(Network, AConnectorLetsSoManyOutAtATimeAndTheOthersQueueInOrder) {
  EXPECT_EQ(mostAtOnce(*runSource(manyRequests("")).trace), 7u);
  const run::Run limited = runSource(manyRequests("limit=2"));
  EXPECT_EQ(mostAtOnce(*limited.trace), 2u);
  std::vector<ObjectId> asked;
  std::vector<ObjectId> started;
  for (const Event& event : limited.trace->events()) {
    if (event.kind() == EventKind::JobSubmitted) asked.push_back(event.objectId());
    if (event.kind() == EventKind::JobStarted) started.push_back(event.objectId());
  }
  EXPECT_EQ(asked.size(), 7u);
  EXPECT_EQ(asked, started);
}

TEST(Network, EachRequestIsABarTiedToWhoAskedForIt) {
  const run::Run run = runSource(
      "import requests\n"
      "requests.get('https://a.org/x')\n");
  const trace::Trace& trace = *run.trace;
  const Event* ended = nullptr;
  for (const Event& event : trace.events()) {
    if (event.kind() == EventKind::JobStarted) {
      EXPECT_EQ(trace.at(event.lane()).kind, LaneKind::Network);
      EXPECT_EQ(trace.text(event.textId()), "GET a.org/x");
      EXPECT_EQ(trace.at(event.causeId()).kind(), EventKind::JobSubmitted);
      EXPECT_EQ(trace.at(event.causeId()).lane(), LaneId(0));
    }
    if (event.kind() == EventKind::JobEnded) ended = &event;
    if (event.kind() == EventKind::BlockEnds) {
      EXPECT_EQ(&trace.at(event.causeId()), ended);
    }
  }
  ASSERT_NE(ended, nullptr);
  EXPECT_EQ(trace.text(ended->textId()), "200 OK");
}

TEST(Network, WhatNobodyDescribedIsAnsweredWithinItsBoundsAsTheSeedSays) {
  std::set<std::string> times;
  for (uint64_t seed = 0; seed < 20; ++seed) {
    RunOptions options;
    options.seed = seed;
    const std::string source =
        "import requests, time\n"
        "answer = requests.get('https://a.org/x')\n"
        "assert answer.status_code == 200 and answer.json()['url'] == 'https://a.org/x'\n"
        "assert 0.2 <= time.perf_counter() <= 1.2\n"
        "print(time.perf_counter())\n";
    times.insert(printed(source, options));
    EXPECT_EQ(trace::toJson(*runSource(source, options).trace),
              trace::toJson(*runSource(source, options).trace));
  }
  EXPECT_GT(times.size(), 10u);
}

TEST(Network, LinesForOneAddressAnswerInTurnTheLastFromThenOn) {
  EXPECT_EQ(printed("# net: https://a.org/x 503 0.1s\n"
                    "# net: https://a.org/x 200 0.1s \"at last\"\n"
                    "# net: https://a.org/* 404 0.1s\n"
                    "# net: POST https://a.org/p 201 0.1s\n"
                    "import requests\n"
                    "print([requests.get('https://a.org/x').status_code for _ in range(3)])\n"
                    "print(requests.get('https://a.org/p'), requests.post('https://a.org/p'))\n"),
            "[503, 200, 200]\n<Response [404]> <Response [201]>\n");
}

TEST(Network, TimeoutsComeAtTheirTimeAndCloseTheConnection) {
  EXPECT_EQ(printed("# net: https://a.org/slow 200 9s\n"
                    "# net: https://a.org/dead timeout\n"
                    "import asyncio, aiohttp, requests, time, urllib.request\n"
                    "def attempt(call):\n"
                    "    begin = time.perf_counter()\n"
                    "    try:\n"
                    "        call()\n"
                    "    except Exception as error:\n"
                    "        print(type(error).__name__, round(time.perf_counter() - begin, 3))\n"
                    "attempt(lambda: requests.get('https://a.org/slow', timeout=2))\n"
                    "attempt(lambda: requests.get('https://a.org/dead', timeout=(1, 5)))\n"
                    "attempt(lambda: requests.get('https://a.org/dead'))\n"
                    "attempt(lambda: urllib.request.urlopen('https://a.org/slow', timeout=3))\n"
                    "async def main(timeout):\n"
                    "    async with aiohttp.ClientSession(timeout=timeout) as session:\n"
                    "        await session.get('https://a.org/slow')\n"
                    "attempt(lambda: asyncio.run(main(aiohttp.ClientTimeout(total=1))))\n"
                    "attempt(lambda: asyncio.run(main(aiohttp.ClientTimeout(sock_read=2))))\n"),
            "ReadTimeout 2.0\nConnectTimeout 1.0\nConnectionError 127.0\nTimeoutError 3.0\nTimeoutError 1.0\n"
            "SocketTimeoutError 2.0\n");
}

TEST(Network, ACancelledRequestFreesItsConnectionForTheNext) {
  EXPECT_EQ(
      printed("# net: https://a.org/* 200 5s\n"
              "import asyncio, aiohttp\n"
              "async def main():\n"
              "    async with aiohttp.ClientSession(connector=aiohttp.TCPConnector(limit=1)) as s:\n"
              "        first = asyncio.create_task(s.get('https://a.org/1').__aenter__())\n"
              "        second = asyncio.create_task(s.get('https://a.org/2').__aenter__())\n"
              "        await asyncio.sleep(1)\n"
              "        first.cancel()\n"
              "        print((await second).status, asyncio.get_running_loop().time(), first.cancelled())\n"
              "asyncio.run(main())\n"),
      "200 6.0 True\n");
}

TEST(Network, ASessionThatNobodyClosedIsNamed) {
  const std::string text = printed(
      "import asyncio, aiohttp\n"
      "async def main():\n"
      "    session = aiohttp.ClientSession()\n"
      "    await session.get('https://a.org/')\n"
      "asyncio.run(main())\n");
  EXPECT_NE(text.find("Unclosed client session\nclient_session: <aiohttp.client.ClientSession object at 0x"),
            std::string::npos)
      << text;
}

}  // namespace
}  // namespace loopscope::run
