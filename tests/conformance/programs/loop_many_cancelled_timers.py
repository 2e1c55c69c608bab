# More than a hundred timers, most of them cancelled: what is left fires in order.
import asyncio


async def main():
    loop = asyncio.get_running_loop()
    fired = []
    handles = [loop.call_later(1 + n % 7, fired.append, n) for n in range(200)]
    for n, handle in enumerate(handles):
        if n % 10:
            handle.cancel()
    await asyncio.sleep(0)
    await asyncio.sleep(10)
    print(fired)


asyncio.run(main())
