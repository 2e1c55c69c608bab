# Cancelling the awaiter raises CancelledError there even with return_exceptions.
import asyncio


async def child():
    await asyncio.sleep(10)


async def parent():
    print("never", await asyncio.gather(child(), child(), return_exceptions=True))


async def main():
    task = asyncio.create_task(parent())
    await asyncio.sleep(1)
    task.cancel()
    try:
        await task
    except asyncio.CancelledError:
        print("cancelled")


asyncio.run(main())
