# With return_exceptions, exceptions and cancellations are results like others.
import asyncio


async def good():
    await asyncio.sleep(1)
    return "good"


async def bad():
    raise KeyError("bad")


async def main():
    doomed = asyncio.create_task(good())
    asyncio.get_running_loop().call_later(0.5, doomed.cancel)
    print(await asyncio.gather(good(), bad(), doomed, return_exceptions=True))


asyncio.run(main())
