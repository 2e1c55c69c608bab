# Tasks are named Task-1, Task-2, ... in creation order; a given name takes no number away from being counted.
import asyncio


async def who():
    print(asyncio.current_task().get_name())


async def main():
    await who()
    await asyncio.gather(who(), asyncio.create_task(who(), name="mine"), who())
    task = asyncio.create_task(who())
    task.set_name("renamed")
    await task


asyncio.run(main())
