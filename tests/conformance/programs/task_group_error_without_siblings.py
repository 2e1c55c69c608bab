# TaskGroup: without siblings the group is raised two iterations after the error.
import asyncio


async def ticker(count):
    for number in range(count):
        print("tick", number)
        await asyncio.sleep(0)

async def fail():
    asyncio.create_task(ticker(4))
    raise ValueError("alone")


async def main():
    try:
        async with asyncio.TaskGroup() as group:
            group.create_task(fail())
    except ExceptionGroup as errors:
        print(errors, errors.exceptions)
    await asyncio.sleep(1)


asyncio.run(main())
