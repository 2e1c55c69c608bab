# Condition.wait_for: goes on when its predicate is true, and gives what that gave.
import asyncio

async def main():
    condition, box = asyncio.Condition(), []

    async def taker():
        async with condition:
            print("got", await condition.wait_for(lambda: box and box[-1]))

    task = asyncio.create_task(taker())
    for item in (0, None, "full"):
        await asyncio.sleep(1)
        async with condition:
            box.append(item)
            condition.notify()
            print("put", item)
    await task


asyncio.run(main())
