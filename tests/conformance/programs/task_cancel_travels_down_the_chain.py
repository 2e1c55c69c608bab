# Cancelling the outermost of a chain of tasks cancels the innermost first; it comes back up one iteration each.
import asyncio


async def link(n):
    try:
        if n == 0:
            await asyncio.sleep(10)
        else:
            await asyncio.create_task(link(n - 1))
    except asyncio.CancelledError:
        print("link", n, "cancelled")
        raise


async def main():
    task = asyncio.create_task(link(3))
    await asyncio.sleep(1)
    task.cancel()
    await asyncio.wait([task])
    print("done", task.cancelled())


asyncio.run(main())
