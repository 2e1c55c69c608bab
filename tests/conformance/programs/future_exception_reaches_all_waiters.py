# A future's exception is raised in every task that awaits it.
import asyncio


async def waiter(name, future):
    try:
        await future
    except LookupError as error:
        print(name, "caught", error)


async def main():
    future = asyncio.get_running_loop().create_future()
    tasks = [asyncio.create_task(waiter(n, future)) for n in "ab"]
    asyncio.get_running_loop().call_later(2, future.set_exception, LookupError("gone"))
    for task in tasks:
        await task


asyncio.run(main())
