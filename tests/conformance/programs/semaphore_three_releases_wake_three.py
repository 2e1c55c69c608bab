# Three releases in one step wake three waiters, all in the next iteration.
import asyncio


async def waiter(n, semaphore):
    await semaphore.acquire()
    print("waiter", n)


async def main():
    semaphore = asyncio.Semaphore(0)
    tasks = [asyncio.create_task(waiter(n, semaphore)) for n in range(4)]
    await asyncio.sleep(1)
    for _ in range(3):
        semaphore.release()
    print("released", semaphore.locked())
    await asyncio.sleep(0)
    print([t.done() for t in tasks])
    semaphore.release()
    await tasks[3]


asyncio.run(main())
