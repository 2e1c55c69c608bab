# A wait_for that is cancelled when its task has just failed raises that error, in the handler of the cancellation.
import asyncio


async def child():
    await asyncio.sleep(1)
    raise ValueError("child")


async def main():
    waiting = asyncio.create_task(asyncio.wait_for(child(), 5))
    await asyncio.sleep(1)
    print("cancelled:", waiting.cancel("enough"))
    try:
        await waiting
    except ValueError as error:
        print(repr(error), "in the handler of", repr(error.__context__), repr(error.__cause__))
    waiting = asyncio.create_task(asyncio.wait_for(child(), 5))
    await asyncio.sleep(1)
    waiting.cancel()
    await waiting


asyncio.run(main())
