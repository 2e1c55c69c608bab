# as_completed: an item that failed raises its exception; duplicates come once.
import asyncio

async def fail():
    await asyncio.sleep(1)
    raise ValueError("failed")


async def main():
    task = asyncio.create_task(fail())
    other = asyncio.create_task(asyncio.sleep(2, "slept"))
    for each in asyncio.as_completed([task, other, task]):
        try:
            print(await each)
        except ValueError as error:
            print("ValueError", error)


asyncio.run(main())
