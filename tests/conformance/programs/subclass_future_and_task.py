# Subclasses of Future and Task keep their own attributes, and work where futures and tasks do.
import asyncio


class Promise(asyncio.Future):
    def __init__(self, name, *, loop=None):
        super().__init__(loop=loop)
        self.name = name

    def keep(self, value):
        self.set_result(f"{self.name}: {value}")


class Watched(asyncio.Task):
    def __init__(self, coro, *, loop=None, name=None, context=None):
        super().__init__(coro, loop=loop, name=name, context=context)
        self.began = loop.time()

    def age(self):
        return self.get_loop().time() - self.began


class Noted(asyncio.Task):
    def __init__(self, coro, *, text, na=0):
        super().__init__(coro)
        self.text = text


def factory(loop, coro, context=None):
    return Watched(coro, loop=loop, context=context)


async def work(seconds):
    await asyncio.sleep(seconds)
    return seconds


async def main():
    loop = asyncio.get_running_loop()
    promise = Promise("dinner")
    loop.call_later(1, promise.keep, "ready")
    print(await promise, isinstance(promise, asyncio.Future), asyncio.isfuture(promise), promise.name)

    noted = Noted(work(1), text="bread", na=1)
    print(noted.text, await noted)

    loop.set_task_factory(factory)
    task = asyncio.create_task(work(2))
    print(type(task).__name__, isinstance(task, asyncio.Task), await task, task.age())
    print(await asyncio.gather(work(1), Watched(work(3), loop=loop, name="mine")))
    late = Watched(work(9), loop=loop)
    print(late.get_name(), late.cancel(), await asyncio.wait([late]) is not None, late.cancelled())


asyncio.run(main())
