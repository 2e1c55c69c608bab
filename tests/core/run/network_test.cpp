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
  for (const Diagnostic& diagnostic : run.diagnostics) ADD_FAILURE() << inEnglish(diagnostic.message);
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

constexpr const char* kMoved =
    "# net: https://a.org/old 301 1s -> https://a.org/new\n"
    "# net: https://a.org/new 302 1s -> /newest\n"
    "# net: https://a.org/newest 200 1s \"here\"\n"
    "# net: https://a.org/form 307 1s -> /echo\n"
    "# net: https://a.org/done 303 1s -> /echo\n"
    "# net: https://a.org/round 302 1s -> /round\n";

TEST(Redirects, AreFollowedByRequestsWithTheirHistoryUnlessItIsToldNotTo) {
  EXPECT_EQ(printed(std::string(kMoved) + R"(import requests, time

answer = requests.get("https://a.org/old")
print(answer.status_code, answer.url, answer.text, [(old.status_code, old.url) for old in answer.history], time.perf_counter())
answer = requests.get("https://a.org/old", allow_redirects=False)
print(answer.status_code, answer.is_redirect, answer.is_permanent_redirect, answer.headers["location"], answer.history)
print(requests.head("https://a.org/old").status_code, requests.post("https://a.org/form", json={"a": 1}).json()["method"])
print("method" in requests.post("https://a.org/done", json={"a": 1}).json())
session = requests.Session()
session.max_redirects = 3
began = time.perf_counter()
try:
    session.get("https://a.org/round")
except requests.TooManyRedirects as error:
    print(error, error.response.status_code, time.perf_counter() - began)
)"),
            "200 https://a.org/newest here [(301, 'https://a.org/old'), (302, 'https://a.org/new')] 3.0\n"
            "301 True True https://a.org/new []\n"
            "301 POST\nFalse\n"
            "Exceeded 3 redirects. 302 4.0\n");
}

TEST(Redirects, AreFollowedByHttpxOnlyWhenItIsToldTo) {
  EXPECT_EQ(printed(std::string(kMoved) + R"(import asyncio, httpx

answer = httpx.get("https://a.org/old")
print(answer.status_code, answer.has_redirect_location, answer.next_request.url)
answer = httpx.get("https://a.org/old", follow_redirects=True)
print(answer.status_code, answer.url, answer.history)

async def main():
    async with httpx.AsyncClient(follow_redirects=True, max_redirects=2) as client:
        print((await client.get("https://a.org/old")).text)
        try:
            await client.get("https://a.org/round")
        except httpx.TooManyRedirects as error:
            print(error)

asyncio.run(main())
)"),
            "301 True https://a.org/new\n"
            "200 https://a.org/newest [<Response [301 Moved Permanently]>, <Response [302 Found]>]\n"
            "here\nExceeded maximum allowed redirects.\n");
}

TEST(Redirects, AreFollowedByAiohttpWithinItsTotalTimeout) {
  EXPECT_EQ(
      printed(std::string(kMoved) + R"(import aiohttp, asyncio

async def main():
    async with aiohttp.ClientSession() as session:
        async with session.get("https://a.org/old") as answer:
            print(answer.status, answer.url, await answer.text(), [old.status for old in answer.history])
        async with session.get("https://a.org/old", allow_redirects=False) as answer:
            print(answer.status, answer.headers["Location"])
        try:
            await session.get("https://a.org/round", max_redirects=2)
        except aiohttp.TooManyRedirects as error:
            print(type(error).__name__, len(error.history))
        try:
            await session.get("https://a.org/old", timeout=aiohttp.ClientTimeout(total=2.5))
        except asyncio.TimeoutError:
            print("too late")

asyncio.run(main())
)"),
      "200 https://a.org/newest here [301, 302]\n301 https://a.org/new\nTooManyRedirects 2\ntoo late\n");
}

TEST(Cookies, AreKeptBySessionsAndSentBackToTheirHost) {
  EXPECT_EQ(printed(R"(# net: https://a.org/login 200 0.1s sets session=42 sets theme=dark "hello"
import aiohttp, asyncio, httpx, requests

session = requests.Session()
answer = session.get("https://a.org/login")
print(answer.text, answer.cookies.get_dict(), session.cookies["session"], [c.name for c in session.cookies])
print(session.get("https://a.org/x").request.headers["Cookie"], "Cookie" in session.get("https://b.org/").request.headers)
print(session.get("https://httpbin.org/cookies/set?taste=sweet").json(), session.cookies.get("taste"))
print(requests.get("https://httpbin.org/cookies", cookies={"once": "1"}).json())
with httpx.Client(cookies={"mine": "1"}) as client:
    client.get("https://a.org/login")
    print(dict(client.cookies), client.get("https://httpbin.org/cookies").json())

async def main():
    async with aiohttp.ClientSession(cookies={"mine": "2"}) as session:
        async with session.get("https://a.org/login") as answer:
            print(answer.cookies["session"].value)
        async with session.get("https://httpbin.org/cookies") as answer:
            print(await answer.json())
        print({cookie.key: cookie.value for cookie in session.cookie_jar})

asyncio.run(main())
)"),
            "hello {'session': '42', 'theme': 'dark'} 42 ['session', 'theme']\n"
            "session=42; theme=dark False\n"
            "{'cookies': {'taste': 'sweet'}} sweet\n"
            "{'cookies': {'once': '1'}}\n"
            "{'mine': '1', 'session': '42', 'theme': 'dark'} {'cookies': {'mine': '1'}}\n"
            "42\n{'cookies': {'mine': '2'}}\n"
            "{'mine': '2', 'session': '42', 'theme': 'dark'}\n");
}

TEST(Redirects, AndCookiesThatAreWrittenWrongAreNamed) {
  const auto message = [](const char* comment) {
    const run::Run run = runSource(std::string("# net: https://a.org ") + comment + "\n");
    return run.diagnostics.empty() ? std::string() : inEnglish(run.diagnostics.front().message);
  };
  EXPECT_EQ(message("301 -> elsewhere"), "a redirect leads to an address, or to a path that begins with /");
  EXPECT_EQ(message("200 sets nothing"), "a cookie is a name, = and a value");
}

}  // namespace
}  // namespace loopscope::run
