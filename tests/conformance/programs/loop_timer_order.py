# Timers fire by deadline, however they were set; the clock goes straight to each.
import asyncio


async def main():
    loop = asyncio.get_running_loop()
    for delay in (3, 1, 2, 0.5, 2.5, 1.000000001):
        loop.call_later(delay, lambda d=delay: print(d, loop.time()))
    loop.call_at(1.75, lambda: print("at", loop.time()))
    await asyncio.sleep(4)


asyncio.run(main())
