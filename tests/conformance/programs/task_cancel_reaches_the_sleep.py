# cancel() cancels what is awaited; CancelledError arrives in the next iteration, the awaiter sees it in the one after.
import asyncio


async def child():
    try:
        await asyncio.sleep(10)
    except asyncio.CancelledError as error:
        print("child cancelled", error.args)
        raise
    finally:
        print("child cleaned up")


async def main():
    task = asyncio.create_task(child())
    await asyncio.sleep(1)
    print("cancel:", task.cancel("enough"), task.cancelled(), task.cancelling())
    try:
        await task
    except asyncio.CancelledError as error:
        print("main saw it", error.args, task.cancelled())


asyncio.run(main())
