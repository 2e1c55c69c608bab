# BoundedSemaphore: releasing more than was acquired is a ValueError; a Semaphore just grows.
import asyncio

async def main():
    plain, bounded = asyncio.Semaphore(1), asyncio.BoundedSemaphore(1)
    plain.release()
    print(plain, plain.locked())
    try:
        bounded.release()
    except ValueError as error:
        print(error)
    async with bounded:
        print(bounded.locked(), bounded)
    print(bounded)


asyncio.run(main())
