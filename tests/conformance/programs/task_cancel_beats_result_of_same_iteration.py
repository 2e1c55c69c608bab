# set_result and then cancel in one iteration: CancelledError wins.
import asyncio


async def waiter(future):
    try:
        print("got", await future)
    except asyncio.CancelledError:
        print("cancelled although", future.result())
        raise


async def main():
    future = asyncio.get_running_loop().create_future()
    task = asyncio.create_task(waiter(future))
    await asyncio.sleep(0)
    future.set_result("a result")
    print(task.cancel())
    try:
        await task
    except asyncio.CancelledError:
        print(task.cancelled(), future.cancelled())


asyncio.run(main())
