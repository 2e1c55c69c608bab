# Asking a task that is not done for its result raises InvalidStateError.
import asyncio


async def child():
    await asyncio.sleep(1)


async def main():
    task = asyncio.create_task(child())
    for ask in (task.result, task.exception):
        try:
            ask()
        except asyncio.InvalidStateError as error:
            print("InvalidStateError:", error)
    await task
    print(task.result(), task.exception())


asyncio.run(main())
