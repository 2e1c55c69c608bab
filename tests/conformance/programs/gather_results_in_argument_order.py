# gather starts its children in argument order and gives results in argument order, whichever ends first.
import asyncio


async def child(n, delay):
    print("start", n)
    await asyncio.sleep(delay)
    print("end", n)
    return n


async def main():
    print(await asyncio.gather(child(1, 3), child(2, 1), child(3, 2)))


asyncio.run(main())
