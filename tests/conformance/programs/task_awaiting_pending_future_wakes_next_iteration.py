# Awaiting a pending future: the wake-up comes one iteration after it is done.
import asyncio


async def waiter(future):
    print("got", await future)


async def counter():
    for n in range(4):
        print("iteration", n)
        await asyncio.sleep(0)


async def main():
    future = asyncio.get_running_loop().create_future()
    a = asyncio.create_task(waiter(future))
    b = asyncio.create_task(counter())
    await asyncio.sleep(0)
    print("set")
    future.set_result(7)
    await a
    await b


asyncio.run(main())
