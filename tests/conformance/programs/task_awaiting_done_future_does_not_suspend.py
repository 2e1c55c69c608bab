# Awaiting a future that is done already does not suspend.
import asyncio


async def other():
    print("other ran")


async def main():
    future = asyncio.get_running_loop().create_future()
    future.set_result("at once")
    task = asyncio.create_task(other())
    print(await future)
    print("other done:", task.done())
    await task
    print(await task)


asyncio.run(main())
