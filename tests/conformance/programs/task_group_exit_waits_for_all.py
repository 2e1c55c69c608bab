# TaskGroup: leaving waits for all tasks and goes on two iterations after the last; an empty one costs nothing.
import asyncio


async def ticker(count):
    for number in range(count):
        print("tick", number)
        await asyncio.sleep(0)

async def work(name, delay):
    await asyncio.sleep(delay)
    print(name, "ends")


async def main():
    async with asyncio.TaskGroup():
        pass
    print("empty group left")
    ticks = asyncio.create_task(ticker(6))
    async with asyncio.TaskGroup() as group:
        group.create_task(work("first", 0))
        group.create_task(work("second", 0), name="named")
        print(group)
    print("left")
    await ticks


asyncio.run(main())
