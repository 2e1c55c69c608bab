# A semaphore of two lets two in; the others follow first come, first served.
import asyncio


async def worker(n, semaphore):
    async with semaphore:
        print(n, "in at", asyncio.get_running_loop().time(), semaphore.locked())
        await asyncio.sleep(1)


async def main():
    semaphore = asyncio.Semaphore(2)
    await asyncio.gather(*[worker(n, semaphore) for n in range(5)])
    print(semaphore.locked())


asyncio.run(main())
