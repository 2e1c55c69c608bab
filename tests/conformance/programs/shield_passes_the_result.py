# shield resumes its awaiter two iterations after the inner task is done.
import asyncio


async def child():
    await asyncio.sleep(1)
    return "shielded"


async def main():
    print(await asyncio.shield(child()))
    done = asyncio.get_running_loop().create_future()
    done.set_result("done")
    print(asyncio.shield(done) is done, await asyncio.shield(done))


asyncio.run(main())
