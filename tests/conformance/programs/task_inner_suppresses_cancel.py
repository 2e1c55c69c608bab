# The awaited inner task suppresses the CancelledError: the outer gets the value and is not cancelled.
import asyncio


async def inner():
    try:
        await asyncio.sleep(10)
    except asyncio.CancelledError:
        print("inner: no thanks")
    return "value"


async def outer(task):
    value = await task
    print("outer got", value)
    return value


async def main():
    task = asyncio.create_task(inner())
    out = asyncio.create_task(outer(task))
    await asyncio.sleep(1)
    out.cancel()
    print(await out, out.cancelled(), task.cancelled(), out.cancelling())


asyncio.run(main())
