# A task that cancels itself gets the CancelledError at its next await, one iteration later.
import asyncio


async def child():
    asyncio.current_task().cancel()
    print("still running")
    try:
        await asyncio.sleep(5)
    except asyncio.CancelledError:
        print("cancelled in the sleep")
        raise


async def main():
    loop = asyncio.get_running_loop()
    task = asyncio.create_task(child())
    await asyncio.wait([task])
    print(task.cancelled(), loop.time())


asyncio.run(main())
