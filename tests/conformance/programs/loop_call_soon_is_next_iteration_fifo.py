# call_soon runs its callback in the next iteration, first in, first out.
import asyncio


async def main():
    loop = asyncio.get_running_loop()

    def first():
        print("first")
        loop.call_soon(print, "queued by first")

    loop.call_soon(first)
    loop.call_soon(print, "second")
    print("main")
    await asyncio.sleep(0)
    print("main again")
    await asyncio.sleep(0)
    print("main at last")


asyncio.run(main())
