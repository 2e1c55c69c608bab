# Cancelling the awaiter of wait leaves the tasks alone.
import asyncio


async def child():
    await asyncio.sleep(3)
    print("child goes on")


async def parent(task):
    try:
        await asyncio.wait([task])
    except asyncio.CancelledError:
        print("parent cancelled", task.done())
        raise


async def main():
    task = asyncio.create_task(child())
    waiting = asyncio.create_task(parent(task))
    await asyncio.sleep(1)
    waiting.cancel()
    await task
    print(waiting.cancelled())


asyncio.run(main())
