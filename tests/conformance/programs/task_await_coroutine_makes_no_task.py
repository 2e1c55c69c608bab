# Awaiting a coroutine makes no task and costs no iteration.
import asyncio


async def deep(n):
    return n if n == 0 else 1 + await deep(n - 1)


async def other():
    print("other")


async def main():
    task = asyncio.create_task(other())
    print(await deep(20), task.done())
    await task


asyncio.run(main())
