# Lines of a log: parsed, grouped, counted, percentiles, and a report in order.
import re, statistics
from collections import Counter, defaultdict, namedtuple
from datetime import datetime, timedelta
LINES = """\
2024-03-01T10:00:01 INFO  api    GET /users 200 12ms
2024-03-01T10:00:02 WARN  db     slow query 340ms
2024-03-01T10:00:02 INFO  api    GET /users/7 404 3ms
2024-03-01T10:00:05 ERROR api    POST /orders 500 87ms
garbage line
2024-03-01T10:01:00 INFO  worker job 17 done 1200ms
2024-03-01T10:01:30 INFO  api    GET /users 200 15ms
2024-03-01T10:02:11 ERROR db     connection lost
2024-03-01T10:02:12 INFO  db     reconnected 5ms""".splitlines()
Entry = namedtuple("Entry", "when level source text ms")
PATTERN = re.compile(r"^(?P<when>\S+)\s+(?P<level>[A-Z]+)\s+(?P<source>\w+)\s+(?P<text>.*?)(?:\s(?P<ms>\d+)ms)?$")
def parse(lines):
    for number, line in enumerate(lines, 1):
        match = PATTERN.match(line)
        try:
            if match is None: raise ValueError("no such line")
            yield Entry(datetime.fromisoformat(match["when"]), match["level"], match["source"], match["text"], int(match["ms"]) if match["ms"] else None)
        except ValueError as error: print(f"line {number}: {error}")
entries = list(parse(LINES))
print(len(entries), Counter(e.level for e in entries).most_common(), entries[0]._replace(ms=0), entries[0]._fields)
by_source = defaultdict(list)
for e in entries: by_source[e.source].append(e)
for source, group in sorted(by_source.items(), key=lambda pair: (-len(pair[1]), pair[0])):
    times = [e.ms for e in group if e.ms is not None]
    print(f"{source:<7}{len(group):>3} lines, mean {statistics.mean(times):8.2f} ms, median {statistics.median(times):7.1f}, worst {max(times)}")
start, end = entries[0].when, entries[-1].when
print(end - start, (end - start).total_seconds(), timedelta(seconds=131) == end - start, [str(e.when.time()) for e in entries if e.level == "ERROR"])
buckets = Counter(e.when.replace(second=0).strftime("%H:%M") for e in entries)
for minute, count in sorted(buckets.items()): print(minute, "#" * count)
paths = Counter(m.group(1) for e in entries if (m := re.search(r"(?:GET|POST) (/\w+)", e.text)))
print(paths, paths["/nothing"], paths.total(), re.sub(r"\d+", lambda m: f"<{len(m.group())}>", entries[2].text), re.split(r"[\s/]+", entries[3].text))
gaps = [(b.when - a.when).seconds for a, b in zip(entries, entries[1:])]
print(gaps, statistics.pstdev(gaps), statistics.quantiles(gaps, n=4), statistics.mode([e.level for e in entries]), f"{statistics.fmean(gaps):.3f}")
