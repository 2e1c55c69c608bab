# A timeout can be moved, in both directions.
import asyncio


async def main():
    loop = asyncio.get_running_loop()
    try:
        async with asyncio.timeout(1) as scope:
            scope.reschedule(loop.time() + 3)
            await asyncio.sleep(2)
            print("still in time", loop.time())
            scope.reschedule(loop.time() - 1)
            await asyncio.sleep(2)
    except TimeoutError:
        print("timeout", loop.time())


asyncio.run(main())
