# Queue: a cancelled putter lets the next one have the room.
import asyncio

async def putter(queue, item):
    await queue.put(item)
    print("put", item)


async def main():
    queue = asyncio.Queue(1)
    queue.put_nowait("full")
    tasks = [asyncio.create_task(putter(queue, item)) for item in "abc"]
    await asyncio.sleep(0)
    print(queue.get_nowait())
    tasks[0].cancel()
    await asyncio.sleep(1)
    print(await queue.get(), await queue.get(), queue.qsize(), [task.done() for task in tasks])


asyncio.run(main())
