# Seconds become whole nanoseconds once, rounded to nearest.
import asyncio


async def main():
    loop = asyncio.get_running_loop()
    for delay in (0.1, 0.2, 0.3, 1e-9, 1.4e-9, 1.6e-9, 1 / 3):
        await asyncio.sleep(delay)
        print(round(loop.time() * 1e9))


asyncio.run(main())
