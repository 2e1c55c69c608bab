# An exception ends the task and is raised where the task is awaited; the task keeps it.
import asyncio


async def child():
    await asyncio.sleep(1)
    raise ValueError("broken")


async def main():
    task = asyncio.create_task(child())
    for _ in range(2):
        try:
            await task
        except ValueError as error:
            print("caught", error)
    print(repr(task.exception()), task.done(), task.cancelled())


asyncio.run(main())
