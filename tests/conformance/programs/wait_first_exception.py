# FIRST_EXCEPTION returns when one raises; a cancelled task does not count.
import asyncio


async def child(n, fails=False):
    await asyncio.sleep(n)
    if fails:
        raise ValueError(n)
    return n


async def main():
    cancelled = asyncio.create_task(child(9))
    tasks = [asyncio.create_task(child(1)), cancelled, asyncio.create_task(child(3, True)), asyncio.create_task(child(5))]
    asyncio.get_running_loop().call_later(2, cancelled.cancel)
    done, pending = await asyncio.wait(tasks, return_when=asyncio.FIRST_EXCEPTION)
    print(asyncio.get_running_loop().time(), len(done), len(pending))
    print(repr(tasks[2].exception()))
    await tasks[3]


asyncio.run(main())
