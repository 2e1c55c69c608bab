# A child that is cancelled by somebody else counts as an exception: the awaiter gets the CancelledError.
import asyncio


async def child():
    await asyncio.sleep(3)
    return 1


async def main():
    task = asyncio.create_task(child())
    asyncio.get_running_loop().call_later(1, task.cancel)
    try:
        await asyncio.gather(task, child())
    except asyncio.CancelledError:
        print("cancelled", task.cancelled(), asyncio.current_task().cancelling())
    await asyncio.sleep(4)


asyncio.run(main())
