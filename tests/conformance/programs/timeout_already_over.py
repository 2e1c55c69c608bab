# A timeout that is over on entry fires at the first suspension.
import asyncio


async def main():
    for delay in (0, -1):
        try:
            async with asyncio.timeout(delay):
                print("entered")
                await asyncio.sleep(1)
                print("never")
        except TimeoutError:
            print("timeout", asyncio.get_running_loop().time())
    async with asyncio.timeout(0):
        print("no suspension, no timeout")


asyncio.run(main())
