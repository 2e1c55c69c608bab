# The inner task suppresses the cancellation on timeout: its value is returned.
import asyncio


async def stubborn():
    try:
        await asyncio.sleep(10)
    except asyncio.CancelledError:
        print("ignored")
    return "value"


async def main():
    print(await asyncio.wait_for(stubborn(), 1))


asyncio.run(main())
