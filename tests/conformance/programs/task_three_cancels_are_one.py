# Three cancels in one iteration throw one CancelledError; the requests are counted.
import asyncio


async def child():
    try:
        await asyncio.sleep(10)
    except asyncio.CancelledError:
        print("once", asyncio.current_task().cancelling())
    await asyncio.sleep(1)
    print("still here", asyncio.current_task().uncancel())
    return "finished"


async def main():
    task = asyncio.create_task(child())
    await asyncio.sleep(0)
    print(task.cancel(), task.cancel(), task.cancel(), task.cancelling())
    print(await task, task.cancelling())


asyncio.run(main())
