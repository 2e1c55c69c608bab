# All arguments done already: the awaiter still resumes two iterations later.
import asyncio


async def child():
    return 1


async def ticker():
    for n in range(4):
        print("tick", n)
        await asyncio.sleep(0)


async def main():
    a, b = asyncio.create_task(child()), asyncio.create_task(child())
    await asyncio.sleep(1)
    ticks = asyncio.create_task(ticker())
    print(await asyncio.gather(a, b))
    await ticks


asyncio.run(main())
