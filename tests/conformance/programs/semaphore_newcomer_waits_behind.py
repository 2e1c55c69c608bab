# A newcomer does not overtake the waiters: the semaphore counts as locked while there are any.
import asyncio


async def waiter(name, semaphore):
    async with semaphore:
        print(name, "in")


async def main():
    semaphore = asyncio.Semaphore(1)
    await semaphore.acquire()
    early = asyncio.create_task(waiter("early", semaphore))
    await asyncio.sleep(1)
    semaphore.release()
    print("locked for newcomers:", semaphore.locked())
    await waiter("newcomer", semaphore)
    await early


asyncio.run(main())
