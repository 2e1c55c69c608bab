# async for and async with call the methods in order, also when leaving early or failing.
import asyncio


class Countdown:
    def __init__(self, start):
        self.n = start

    def __aiter__(self):
        return self

    async def __anext__(self):
        if self.n == 0:
            raise StopAsyncIteration
        await asyncio.sleep(1)
        self.n -= 1
        return self.n + 1


class Room:
    def __init__(self, swallow=False):
        self.swallow = swallow

    async def __aenter__(self):
        print("enter")
        await asyncio.sleep(1)
        return self

    async def __aexit__(self, kind, error, traceback):
        print("exit", kind.__name__ if kind else None, error)
        await asyncio.sleep(1)
        return self.swallow


async def ticks(count):
    try:
        for n in range(count):
            yield n
            await asyncio.sleep(1)
    finally:
        print("ticks closed")


async def main():
    async for n in Countdown(3):
        print(n)
    else:
        print("else")
    async with Room() as room, Room(swallow=True):
        print(type(room).__name__)
        raise ValueError("swallowed")
    try:
        async with Room():
            raise KeyError("passed on")
    except KeyError as error:
        print("caught", error)
    async for n in ticks(3):
        print("tick", n)
        if n == 1:
            break
    print("main ends", asyncio.get_running_loop().time())


asyncio.run(main())
