# A body that swallows the CancelledError: no TimeoutError, but expired() is True.
import asyncio


async def main():
    async with asyncio.timeout(1) as scope:
        try:
            await asyncio.sleep(5)
        except asyncio.CancelledError:
            print("swallowed")
    print(scope.expired(), asyncio.current_task().cancelling())


asyncio.run(main())
