# Many modules in one program, as people mix them.
import asyncio, heapq, json, re, random, itertools, uuid, hashlib, copy, string, statistics, textwrap, operator
from collections import deque, defaultdict, Counter, namedtuple, OrderedDict, ChainMap
from datetime import datetime, timedelta, timezone, date
from functools import partial, wraps, lru_cache, reduce, cached_property, total_ordering

Event = namedtuple("Event", "when name payload")

def retry(times=3, delay=0.1, exceptions=(Exception,)):
    def decorator(fn):
        @wraps(fn)
        async def wrapper(*args, **kwargs):
            for attempt in range(1, times + 1):
                try:
                    return await fn(*args, **kwargs)
                except exceptions as e:
                    print(f"{fn.__name__} attempt {attempt} failed: {e}")
                    if attempt == times:
                        raise
                    await asyncio.sleep(delay * 2 ** attempt)
        return wrapper
    return decorator

class RateLimiter:
    def __init__(self, limit, period):
        self.limit, self.period = limit, period
        self.calls = deque()
    async def __aenter__(self):
        loop = asyncio.get_running_loop()
        while len(self.calls) >= self.limit:
            wait = self.calls[0] + self.period - loop.time()
            if wait > 0:
                await asyncio.sleep(wait)
            self.calls.popleft()
        self.calls.append(loop.time())
        return self
    async def __aexit__(self, *exc):
        return False

@retry(times=2, delay=0.01, exceptions=(ValueError,))
async def flaky(n):
    await asyncio.sleep(0.01)
    if n % 3 == 0:
        raise ValueError(f"bad {n}")
    return json.dumps({"n": n, "hash": hashlib.md5(str(n).encode()).hexdigest()[:6]})

@total_ordering
class Job:
    counter = itertools.count()
    def __init__(self, priority, name):
        self.priority, self.name, self.order = priority, name, next(self.counter)
    def __eq__(self, other): return (self.priority, self.order) == (other.priority, other.order)
    def __lt__(self, other): return (self.priority, self.order) < (other.priority, other.order)
    def __repr__(self): return f"Job({self.name})"

async def main():
    start = datetime(2024, 5, 1, tzinfo=timezone.utc)
    limiter = RateLimiter(2, 1.0)
    results = []
    async def one(i):
        async with limiter:
            try:
                results.append(json.loads(await flaky(i)))
            except ValueError as e:
                results.append({"error": str(e)})
    await asyncio.gather(*(one(i) for i in range(5)))
    print(sorted(results, key=lambda r: r.get("n", -1)))
    q = asyncio.PriorityQueue()
    for p, n in [(3, "low"), (1, "high"), (2, "mid"), (1, "high2")]:
        await q.put(Job(p, n))
    print([q.get_nowait() for _ in range(q.qsize())])
    groups = defaultdict(list)
    for key, items in itertools.groupby(sorted(["apple", "ant", "bee", "bat", "cat"]), key=operator.itemgetter(0)):
        groups[key].extend(items)
    print(dict(groups), Counter(map(len, itertools.chain.from_iterable(groups.values()))).most_common())
    log = [Event(start + timedelta(seconds=i * 1.5), f"e{i}", {"i": i}) for i in range(3)]
    for event in log:
        print(f"[{event.when:%H:%M:%S.%f}] {event.name:<5} {event.payload}")
    print(statistics.mean(e.when.second for e in log), max(log, key=lambda e: e.when)._asdict())
    text = "2024-01-02 ERROR [db] timeout after 30s; 2024-01-03 INFO [web] ok"
    for m in re.finditer(r"(?P<date>\d{4}-\d\d-\d\d) (?P<level>[A-Z]+) \[(?P<src>\w+)\]", text):
        print(m.groupdict(), date.fromisoformat(m["date"]) - date(2023, 12, 31))
    loop = asyncio.get_running_loop()
    loop.call_later(0.5, partial(print, "later", sep="|"))
    await asyncio.sleep(1)
asyncio.run(main())
