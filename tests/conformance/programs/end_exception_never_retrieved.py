# A task whose exception nobody looks at: the program goes on and ends well.
import asyncio


async def bad():
    raise ValueError("nobody looks")


async def main():
    task = asyncio.create_task(bad())
    await asyncio.sleep(1)
    print("main goes on", task.done())


asyncio.run(main())
