# at most: 0.2
# only the run: recorded
# Ten thousand tasks, each sleeping for a time of its own: nothing but timers.
import asyncio


async def main():
    await asyncio.gather(*[asyncio.sleep(0.001 + number * 0.00001) for number in range(10_000)])


asyncio.run(main())
