# Stages as async generators: read, filter, batch, write; and closing them in time.
import asyncio
from contextlib import aclosing


async def numbers(limit):
    try:
        for n in range(limit):
            await asyncio.sleep(0)
            yield n
    finally:
        print("numbers closed")


async def only(source, predicate):
    async for item in source:
        if predicate(item):
            yield item


async def batched(source, size):
    batch = []
    async for item in source:
        batch.append(item)
        if len(batch) == size:
            yield tuple(batch)
            batch.clear()
    if batch:
        yield tuple(batch)


async def running_total():
    total = 0
    while True:
        received = yield total
        if received is None:
            return
        total += received


class Countdown:
    def __init__(self, start):
        self.start = start

    def __aiter__(self):
        self.now = self.start
        return self

    async def __anext__(self):
        if self.now <= 0:
            raise StopAsyncIteration
        await asyncio.sleep(0)
        self.now -= 1
        return self.now + 1


async def main():
    async for batch in batched(only(numbers(10), lambda n: n % 3), 3):
        print(batch)
    async with aclosing(numbers(100)) as source:
        async for n in source:
            if n == 2:
                break
    total = running_total()
    await anext(total)
    for n in (1, 10, 100):
        print(await total.asend(n))
    try:
        await total.asend(None)
    except StopAsyncIteration:
        print("total ended")
    print([n async for n in Countdown(3)], await anext(aiter(Countdown(0)), "nothing"))
    left, right = [], []
    async with asyncio.TaskGroup() as group:
        async def take(name, into, count):
            async for n in Countdown(count):
                into.append(f"{name}{n}")
        group.create_task(take("l", left, 3))
        group.create_task(take("r", right, 2))
    print(left, right)


asyncio.run(main())
