# uncancel takes one request back; the error comes all the same.
import asyncio

async def work():
    try:
        await asyncio.sleep(5)
    except asyncio.CancelledError as error:
        task = asyncio.current_task()
        print("cancelled", error.args, task.cancelling(), task.uncancel(), task.cancelling())
    await asyncio.sleep(1)
    return "went on"


async def main():
    task = asyncio.create_task(work())
    await asyncio.sleep(1)
    print(task.cancel("first"), task.cancel("second"), task.cancelling())
    print(await task)


asyncio.run(main())
