# The inner task raises something else while it is being cancelled: that is what wait_for raises.
import asyncio


async def broken():
    try:
        await asyncio.sleep(10)
    except asyncio.CancelledError:
        raise OSError("during clean-up")


async def main():
    try:
        await asyncio.wait_for(broken(), 1)
    except OSError as error:
        print(repr(error))


asyncio.run(main())
