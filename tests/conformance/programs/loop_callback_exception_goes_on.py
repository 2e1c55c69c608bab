# An exception in a callback is reported and the loop goes on.
import asyncio


async def main():
    loop = asyncio.get_running_loop()
    loop.call_soon(lambda: 1 / 0)
    loop.call_soon(print, "the next callback runs")
    await asyncio.sleep(0)
    print("and so does main")


asyncio.run(main())
