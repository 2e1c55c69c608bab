# ensure_future makes a task of a coroutine and gives a future or task back as it is.
import asyncio


async def child():
    return 3


async def main():
    task = asyncio.ensure_future(child())
    print(task.get_name(), asyncio.ensure_future(task) is task)
    future = asyncio.get_running_loop().create_future()
    print(asyncio.ensure_future(future) is future, asyncio.isfuture(future), asyncio.isfuture(task))
    try:
        asyncio.ensure_future(5)
    except TypeError as error:
        print("TypeError:", error)
    print(await task)


asyncio.run(main())
