# wait takes no coroutines, and nothing empty.
import asyncio


async def child():
    return 1


async def main():
    coroutine = child()
    try:
        await asyncio.wait([coroutine])
    except TypeError as error:
        print("TypeError:", error)
    coroutine.close()
    try:
        await asyncio.wait([])
    except ValueError as error:
        print("ValueError:", error)


asyncio.run(main())
