# A remaining task that suppresses the cancellation is waited for.
import asyncio


async def stubborn():
    try:
        await asyncio.sleep(100)
    except asyncio.CancelledError:
        print("not yet")
    await asyncio.sleep(2)
    print("now")
    return "ok"


async def main():
    task = asyncio.create_task(stubborn())
    await asyncio.sleep(0)
    return task


task = asyncio.run(main())
print(task.result(), task.cancelled())
