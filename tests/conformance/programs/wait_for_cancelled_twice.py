# A wait_for that is cancelled again while its task still cleans up raises the second error in the handler of the first.
import asyncio


async def slow():
    try:
        await asyncio.sleep(10)
    finally:
        await asyncio.sleep(1)


async def main():
    waiting = asyncio.create_task(asyncio.wait_for(slow(), 20))
    await asyncio.sleep(1)
    print(waiting.cancel("first"))
    await asyncio.sleep(0.5)
    print(waiting.cancel("second"))
    try:
        await waiting
    except asyncio.CancelledError as error:
        while error is not None:
            print(repr(error))
            error = error.__context__


asyncio.run(main())
