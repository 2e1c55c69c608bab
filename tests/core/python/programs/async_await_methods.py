# __await__ that gives on what another coroutine's __await__ gave, and that iterator by hand.
import asyncio


class Fetch:
    def __init__(self, what):
        self.what = what

    async def _fetch(self):
        await asyncio.sleep(1)
        return self.what

    def __await__(self):
        return self._fetch().__await__()


class Nested:
    def __await__(self):
        async def inner():
            return await Fetch("inner")
        return inner().__await__()


class Wrong:
    def __await__(self):
        async def inner(): pass
        self.made = inner()
        return self.made


async def nothing():
    return "nothing"


async def failing():
    raise ValueError("within")


async def main():
    print(await Fetch(5), await Nested(), await asyncio.gather(Fetch(1), Fetch(2)), await asyncio.wait_for(Fetch(3), 2))
    by_hand = Fetch(6)._fetch().__await__()
    print(type(by_hand).__name__, iter(by_hand) is by_hand, hasattr(by_hand, "__next__"))
    future = by_hand.send(None)
    print(asyncio.isfuture(future))
    by_hand.close()
    try:
        next(nothing().__await__())
    except StopIteration as stop:
        print("stopped with", stop.value)
    try:
        nothing().__await__().send(None)
    except StopIteration as stop:
        print("stopped with", stop.value)
    started = Fetch(7)._fetch().__await__()
    next(started)
    try:
        started.throw(KeyError("thrown"))
    except KeyError as error:
        print(repr(error))
    for _ in nothing().__await__():
        print("never")
    try:
        await failing()
    except ValueError as error:
        print(error)
    wrong = Wrong()
    try:
        await wrong
    except TypeError as error:
        print(error)
    wrong.made.close()


asyncio.run(main())
