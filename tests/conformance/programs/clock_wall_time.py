# The wall clock starts at 2024-01-01 UTC, the other clocks at 0; all move together.
import asyncio
import time


async def main():
    loop = asyncio.get_running_loop()
    print(time.time(), time.monotonic(), time.perf_counter(), loop.time())
    await asyncio.sleep(1.25)
    print(time.time(), time.monotonic(), time.perf_counter(), loop.time())
    time.sleep(0.5)
    print(time.time(), time.monotonic(), time.perf_counter(), loop.time())


asyncio.run(main())
