# A gather within a gather: each level adds its own iterations.
import asyncio


async def child(n):
    await asyncio.sleep(n)
    return n


async def main():
    inner = asyncio.gather(child(1), child(2))
    print(await asyncio.gather(inner, child(2), asyncio.gather(child(0), child(1))))


asyncio.run(main())
