# Cancelling a task that is done does nothing and returns False.
import asyncio


async def child():
    return 1


async def main():
    task = asyncio.create_task(child())
    await task
    print(task.cancel(), task.cancelled(), task.result(), task.cancelling())


asyncio.run(main())
