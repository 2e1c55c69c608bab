# TaskGroup: cancelled from outside it cancels its children, and raises CancelledError four iterations after.
import asyncio


async def ticker(count):
    for number in range(count):
        print("tick", number)
        await asyncio.sleep(0)

async def child(name):
    try:
        await asyncio.sleep(9)
    except asyncio.CancelledError:
        print(name, "cancelled")
        raise


async def scope():
    try:
        async with asyncio.TaskGroup() as group:
            group.create_task(child("a"))
            group.create_task(child("b"))
    except asyncio.CancelledError:
        print("scope cancelled")
        raise


async def main():
    task = asyncio.create_task(scope())
    await asyncio.sleep(1)
    ticks = asyncio.create_task(ticker(6))
    task.cancel()
    await asyncio.wait([task])
    print(task.cancelled())
    await ticks


asyncio.run(main())
