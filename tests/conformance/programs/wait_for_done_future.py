# wait_for of a future that is done already still takes two iterations.
import asyncio


async def ticker():
    for n in range(4):
        print("tick", n)
        await asyncio.sleep(0)


async def main():
    future = asyncio.get_running_loop().create_future()
    future.set_result("ready")
    ticks = asyncio.create_task(ticker())
    await asyncio.sleep(0)
    print(await asyncio.wait_for(future, 1))
    await ticks


asyncio.run(main())
