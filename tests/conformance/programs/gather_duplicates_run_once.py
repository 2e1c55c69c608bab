# The same awaitable given twice runs once, and its result appears twice.
import asyncio


async def child():
    print("runs once")
    await asyncio.sleep(1)
    return "x"


async def main():
    coroutine = child()
    print(await asyncio.gather(coroutine, coroutine))
    task = asyncio.create_task(child())
    print(await asyncio.gather(task, task, task))


asyncio.run(main())
