# at most: 0.2
# only the run: recorded
# A hundred tasks that yield 5000 times each: nothing but scheduling.
import asyncio


async def yielding():
    for _ in range(5000):
        await asyncio.sleep(0)


async def main():
    await asyncio.gather(*[yielding() for _ in range(100)])


asyncio.run(main())
