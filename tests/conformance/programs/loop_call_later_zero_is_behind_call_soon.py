# call_later(0) runs in the same iteration as the call_soons of the previous one, behind them all.
import asyncio


async def main():
    loop = asyncio.get_running_loop()
    loop.call_later(0, print, "later 0, a")
    loop.call_at(loop.time() - 5, print, "in the past")
    loop.call_soon(print, "soon, a")
    loop.call_later(0, print, "later 0, b")
    loop.call_soon(print, "soon, b")
    await asyncio.sleep(0)
    print("main after one yield")
    await asyncio.sleep(0)
    print("main after two")


asyncio.run(main())
