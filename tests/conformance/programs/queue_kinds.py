# PriorityQueue gives the smallest first, LifoQueue the latest.
import asyncio

async def main():
    for kind in (asyncio.Queue, asyncio.PriorityQueue, asyncio.LifoQueue):
        queue = kind(maxsize=5)
        for item in (3, 1, 4, 1, 5):
            queue.put_nowait(item)
        print(kind.__name__, queue.full(), [await queue.get() for _ in range(5)], queue.empty())


asyncio.run(main())
