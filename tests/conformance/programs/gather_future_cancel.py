# The future that gather returns can be cancelled itself; it is not cancelled before its children are.
import asyncio


async def child(n):
    try:
        await asyncio.sleep(10)
    finally:
        print("child", n, "ends")


async def main():
    future = asyncio.gather(child(1), child(2))
    await asyncio.sleep(1)
    print(future.cancel(), future.cancelled(), future.done())
    try:
        await future
    except asyncio.CancelledError:
        print(future.cancelled())


asyncio.run(main())
