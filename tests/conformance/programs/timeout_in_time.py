# In time: nothing is raised, and the timer is gone.
import asyncio


async def main():
    async with asyncio.timeout(5) as scope:
        await asyncio.sleep(1)
    print(scope.expired(), asyncio.get_running_loop().time())
    async with asyncio.timeout(None) as scope:
        await asyncio.sleep(1)
    print(scope.when(), scope.expired())


asyncio.run(main())
