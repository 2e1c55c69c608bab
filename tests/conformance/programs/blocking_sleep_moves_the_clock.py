# time.sleep in a coroutine moves the clock inside the step; everything that came due fires in one iteration.
import asyncio
import time


async def sleeper(n):
    await asyncio.sleep(n)
    print("sleeper", n, "woke at", asyncio.get_running_loop().time())


async def main():
    tasks = [asyncio.create_task(sleeper(n)) for n in (2, 1, 3, 0.5)]
    await asyncio.sleep(0)
    time.sleep(2.5)
    print("blocked until", asyncio.get_running_loop().time())
    await asyncio.gather(*tasks)


asyncio.run(main())
