"""Log lines through a pipeline of generators, with closing and cleaning up."""
LOG = """
10:00 INFO start
10:01 WARN disk 91%
10:02 ERROR disk full
bad line
10:05 INFO retry
10:07 ERROR network down
10:09 INFO stop
""".strip().splitlines()


def source(lines):
    try:
        for number, line in enumerate(lines, 1):
            yield number, line
    finally:
        print("source closed")


def parsed(lines):
    for number, line in lines:
        time, level, *words = line.split(" ", 2)
        if not words or ":" not in time:
            print("skipped", number)
            continue
        hours, minutes = map(int, time.split(":"))
        yield {"at": hours * 60 + minutes, "level": level, "text": words[0]}


def at_least(level, records):
    order = ["INFO", "WARN", "ERROR"]
    return (r for r in records if order.index(r["level"]) >= order.index(level))


def gaps(records):
    previous = None
    for record in records:
        yield record, record["at"] - previous["at"] if previous else 0
        previous = record


for record, gap in gaps(at_least("WARN", parsed(source(LOG)))):
    print(f"{record['level']:>5} +{gap:<2} {record['text']}")
first = parsed(source(LOG))
print(next(first)["text"])
first.close()
print(list(first))


def collector():
    seen = {}
    try:
        while True:
            record = yield len(seen)
            seen[record["level"]] = seen.get(record["level"], 0) + 1
    except GeneratorExit:
        print("collected", seen)


sink = collector()
next(sink)
print([sink.send(r) for r in parsed(source(LOG[:5]))])
del sink
