# A task that releases a lock others wait for cannot take it again before them.
import asyncio


async def greedy(lock):
    for n in range(3):
        await lock.acquire()
        print("greedy", n)
        await asyncio.sleep(0)
        lock.release()


async def modest(lock):
    async with lock:
        print("modest at last")


async def main():
    lock = asyncio.Lock()
    await asyncio.gather(greedy(lock), modest(lock))


asyncio.run(main())
