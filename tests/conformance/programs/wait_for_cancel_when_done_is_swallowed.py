# The awaiter is cancelled when the inner task is done already: the cancel is swallowed, the value returned.
import asyncio


async def inner():
    await asyncio.sleep(1)
    return "value"


async def outer(task):
    return await asyncio.wait_for(task, 5)


async def main():
    task = asyncio.create_task(inner())
    out = asyncio.create_task(outer(task))
    task.add_done_callback(lambda t: out.cancel())
    print(await out, out.cancelled(), out.cancelling())


asyncio.run(main())
