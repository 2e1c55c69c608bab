# A running task can take the item before the woken getter does; the loser waits again, at the tail.
import asyncio


async def getter(name, queue):
    print(name, "got", await queue.get())


async def main():
    queue = asyncio.Queue()
    first = asyncio.create_task(getter("first", queue))
    second = asyncio.create_task(getter("second", queue))
    await asyncio.sleep(1)
    queue.put_nowait("x")
    print("main took", queue.get_nowait())
    await asyncio.sleep(1)
    queue.put_nowait("y")
    await asyncio.sleep(1)
    queue.put_nowait("z")
    await asyncio.gather(first, second)


asyncio.run(main())
