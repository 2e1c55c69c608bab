# A task that cancels itself and then raises: the exception wins.
import asyncio


async def child():
    asyncio.current_task().cancel()
    raise KeyError("wins")


async def main():
    task = asyncio.create_task(child())
    try:
        await task
    except KeyError as error:
        print("KeyError", error, task.cancelled())


asyncio.run(main())
