# A task that cancels itself and then returns is cancelled; its value is lost.
import asyncio


async def child():
    asyncio.current_task().cancel()
    return "lost"


async def main():
    task = asyncio.create_task(child())
    try:
        await task
    except asyncio.CancelledError:
        print("cancelled", task.cancelled())


asyncio.run(main())
