# A delay below a nanosecond is not none: time passes, so waiting for the rest of a period ends.
import asyncio


async def main():
    loop = asyncio.get_running_loop()
    await asyncio.sleep(1.3)
    started = loop.time()
    naps = 0
    for period in (1.0, 0.7, 1.0):
        while loop.time() - started < period:
            naps += 1
            await asyncio.sleep(period - (loop.time() - started))
        started = loop.time()
    print(naps, loop.time())
    await asyncio.sleep(1e-300)
    print(loop.time())


asyncio.run(main())
