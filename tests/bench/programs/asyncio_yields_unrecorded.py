# at most: 0.125
# only the run: unrecorded
# A hundred tasks that yield 5000 times each, when nobody will look at it.
import asyncio


async def yielding():
    for _ in range(5000):
        await asyncio.sleep(0)


async def main():
    await asyncio.gather(*[yielding() for _ in range(100)])


asyncio.run(main())
