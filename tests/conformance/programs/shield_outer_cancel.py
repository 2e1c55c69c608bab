# Cancelling the awaiter of a shield raises there at once; the inner task goes on.
import asyncio


async def inner():
    await asyncio.sleep(3)
    print("inner finished")
    return "result"


async def outer(task):
    try:
        await asyncio.shield(task)
    except asyncio.CancelledError:
        print("outer cancelled", task.done())
        raise


async def main():
    task = asyncio.create_task(inner())
    out = asyncio.create_task(outer(task))
    await asyncio.sleep(1)
    out.cancel()
    await asyncio.sleep(0)
    await asyncio.sleep(0)
    print(out.cancelled(), task.cancelled())
    print(await task)


asyncio.run(main())
