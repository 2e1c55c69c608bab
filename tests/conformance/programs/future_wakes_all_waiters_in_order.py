# One future, several waiters: all wake in the iteration after it is done, in the order in which they began to wait.
import asyncio


async def waiter(name, future):
    print(name, await future)


async def main():
    future = asyncio.get_running_loop().create_future()
    tasks = [asyncio.create_task(waiter(n, future)) for n in "abc"]
    await asyncio.sleep(0)
    future.set_result("go")
    print("set")
    await asyncio.sleep(0)
    print([t.done() for t in tasks])


asyncio.run(main())
