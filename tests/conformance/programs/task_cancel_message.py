# A cancel message arrives in the task, and at whoever awaits it.
import asyncio

async def work():
    try:
        await asyncio.sleep(5)
    except asyncio.CancelledError as error:
        print("inside", error.args)
        raise


async def main():
    task = asyncio.create_task(work())
    await asyncio.sleep(1)
    task.cancel("too late")
    try:
        await task
    except asyncio.CancelledError as error:
        print("outside", error.args)
    future = asyncio.get_running_loop().create_future()
    future.cancel(msg="never mind")
    try:
        future.result()
    except asyncio.CancelledError as error:
        print("future", error.args)


asyncio.run(main())
