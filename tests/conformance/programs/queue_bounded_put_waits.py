# put on a full queue waits until there is room; the waiters are served in order.
import asyncio


async def producer(name, queue):
    for n in range(2):
        await queue.put(name + str(n))
        print("put", name + str(n))


async def main():
    queue = asyncio.Queue(maxsize=1)
    tasks = [asyncio.create_task(producer(n, queue)) for n in "ab"]
    await asyncio.sleep(1)
    print(queue.full(), queue.maxsize)
    for _ in range(4):
        print("got", await queue.get())
        await asyncio.sleep(1)
    print([t.done() for t in tasks])


asyncio.run(main())
