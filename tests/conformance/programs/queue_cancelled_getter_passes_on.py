# A getter that is cancelled after it was woken passes the item on to the next.
import asyncio


async def getter(name, queue):
    try:
        print(name, "got", await queue.get())
    except asyncio.CancelledError:
        print(name, "cancelled")
        raise


async def main():
    queue = asyncio.Queue()
    first = asyncio.create_task(getter("first", queue))
    second = asyncio.create_task(getter("second", queue))
    await asyncio.sleep(1)
    queue.put_nowait("item")
    first.cancel()
    await second
    print(first.cancelled())


asyncio.run(main())
