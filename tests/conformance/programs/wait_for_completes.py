# wait_for of a coroutine that is in time: two iterations after its end; an instant one: three in all.
import asyncio


async def child(delay):
    if delay:
        await asyncio.sleep(delay)
    return delay


async def ticker():
    for n in range(5):
        print("tick", n)
        await asyncio.sleep(0)


async def main():
    ticks = asyncio.create_task(ticker())
    print(await asyncio.wait_for(child(0), 1))
    await ticks
    print(await asyncio.wait_for(child(0.5), 1))
    print(asyncio.get_running_loop().time())


asyncio.run(main())
