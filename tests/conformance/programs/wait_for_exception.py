# An exception of the inner task comes through wait_for as it is.
import asyncio


async def bad():
    await asyncio.sleep(1)
    raise IndexError("as it is")


async def main():
    try:
        await asyncio.wait_for(bad(), 5)
    except IndexError as error:
        print(repr(error), asyncio.get_running_loop().time())


asyncio.run(main())
