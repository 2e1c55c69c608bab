# asyncio.run closes async generators that were not finished.
import asyncio

async def numbers():
    try:
        for number in range(5):
            yield number
    finally:
        await asyncio.sleep(1)
        print("closed at", asyncio.get_running_loop().time())


async def main():
    global kept
    kept = numbers()
    print(await kept.__anext__())


asyncio.run(main())
