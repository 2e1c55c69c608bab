# A waiting getter wakes one iteration after the put; a get from a queue with items does not suspend.
import asyncio


async def consumer(queue):
    for _ in range(3):
        print("got", await queue.get())


async def main():
    queue = asyncio.Queue()
    task = asyncio.create_task(consumer(queue))
    await asyncio.sleep(1)
    await queue.put("a")
    print("put a")
    await queue.put("b")
    print("put b", queue.qsize())
    await asyncio.sleep(0)
    print("after a yield", queue.qsize(), queue.empty())
    queue.put_nowait("c")
    await task


asyncio.run(main())
