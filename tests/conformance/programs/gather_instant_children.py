# Children that never suspend: the awaiter resumes three iterations later.
import asyncio


async def child(n):
    return n


async def ticker():
    for n in range(5):
        print("tick", n)
        await asyncio.sleep(0)


async def main():
    task = asyncio.create_task(ticker())
    print(await asyncio.gather(child(1), child(2)))
    await task


asyncio.run(main())
