# TaskGroup: a child that is cancelled by itself is no error.
import asyncio

async def child():
    asyncio.current_task().cancel()
    await asyncio.sleep(0)


async def main():
    async with asyncio.TaskGroup() as group:
        task = group.create_task(child())
        group.create_task(asyncio.sleep(1))
    print("left", task.cancelled())


asyncio.run(main())
