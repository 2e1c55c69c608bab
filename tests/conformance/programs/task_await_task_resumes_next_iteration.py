# Awaiting a task: resumed one iteration after it ended.
import asyncio


async def child():
    print("child begins")
    await asyncio.sleep(0)
    print("child ends")
    return "value"


async def ticker():
    for n in range(5):
        print("tick", n)
        await asyncio.sleep(0)


async def main():
    ticks = asyncio.create_task(ticker())
    print(await asyncio.create_task(child()))
    await ticks


asyncio.run(main())
