# Cancelling the shielded task itself cancels the shield.
import asyncio


async def inner():
    await asyncio.sleep(3)


async def main():
    task = asyncio.create_task(inner())
    asyncio.get_running_loop().call_later(1, task.cancel)
    try:
        await asyncio.shield(task)
    except asyncio.CancelledError:
        print("cancelled", asyncio.current_task().cancelling())


asyncio.run(main())
