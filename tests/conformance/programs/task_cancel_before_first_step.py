# Cancelled before its first step, a body never runs, nor its finally.
import asyncio


async def child():
    try:
        print("never printed")
    finally:
        print("nor this")


async def main():
    task = asyncio.create_task(child())
    task.cancel()
    await asyncio.sleep(0)
    print(task.done(), task.cancelled())
    await asyncio.sleep(0)
    print(task.done(), task.cancelled())


asyncio.run(main())
