# Timers with equal deadlines fire in the order in which they were set.
import asyncio


async def sleeper(n):
    await asyncio.sleep(1)
    print("woke", n)


async def main():
    await asyncio.gather(*[sleeper(n) for n in range(12)])


asyncio.run(main())
