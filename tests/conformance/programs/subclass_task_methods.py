# What a subclass of Task says to cancel(), uncancel() and result() is what the library gets when it asks.
import asyncio


class Watched(asyncio.Task):
    def cancel(self, msg=None):
        print("cancel", self.get_name(), msg)
        return super().cancel(msg)

    def uncancel(self):
        print("uncancel", self.get_name())
        return super().uncancel()


class Stubborn(asyncio.Task):
    def cancel(self, msg=None):
        print(self.get_name(), "does not want to")
        return False


def factory(loop, coro, context=None):
    return Watched(coro, loop=loop, context=context)


async def work(delay, fails=False):
    await asyncio.sleep(delay)
    if fails:
        raise ValueError(delay)
    return delay


async def timed():
    try:
        async with asyncio.timeout(1):
            await asyncio.sleep(5)
    except TimeoutError:
        print("timed out")


async def awaits(task):
    return await task


async def main():
    loop = asyncio.get_running_loop()
    loop.set_task_factory(factory)
    print("gather")
    both = asyncio.gather(work(1), work(2))
    await asyncio.sleep(0)
    both.cancel("enough")
    try:
        await both
    except asyncio.CancelledError as error:
        print(error.args)
    print("wait_for")
    try:
        await asyncio.wait_for(work(3), 1)
    except asyncio.TimeoutError:
        print("timeout")
    print("group")
    try:
        async with asyncio.TaskGroup() as group:
            group.create_task(work(5), name="sibling")
            group.create_task(work(1, fails=True), name="failing")
    except* ValueError as errors:
        print(repr(errors))
    print("timeout")
    await asyncio.create_task(timed(), name="timed")
    print("a chain")
    inner = asyncio.create_task(work(5), name="inner")
    outer = asyncio.create_task(awaits(inner), name="outer")
    await asyncio.sleep(0)
    await asyncio.sleep(0)
    outer.cancel("now")
    print(await asyncio.gather(outer, return_exceptions=True))
    print("one that refuses")
    stubborn = Stubborn(work(1), loop=loop, name="stubborn")
    outer = asyncio.create_task(awaits(stubborn), name="outer")
    await asyncio.sleep(0)
    await asyncio.sleep(0)
    outer.cancel()
    print(await asyncio.gather(outer, return_exceptions=True), stubborn.done(), await stubborn)
    print("at the end")
    asyncio.create_task(work(100), name="left")
    await asyncio.sleep(0)


asyncio.run(main())
