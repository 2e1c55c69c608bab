# asyncio.run cannot be called while a loop runs.
import asyncio


async def child():
    return 1


async def main():
    coroutine = child()
    try:
        asyncio.run(coroutine)
    except RuntimeError as error:
        print(error)
    print(await coroutine)


asyncio.run(main())
