# as_completed: each item reaches its consumer two iterations after it ended, in the order of ending.
import asyncio


async def ticker(count):
    for number in range(count):
        print("tick", number)
        await asyncio.sleep(0)

async def work(name, delay):
    await asyncio.sleep(delay)
    print(name, "ends")
    return name


async def main():
    ticks = asyncio.create_task(ticker(3))
    for each in asyncio.as_completed([work("slow", 2), work("fast", 1), work("now", 0)]):
        print("got", await each)
    await ticks


asyncio.run(main())
