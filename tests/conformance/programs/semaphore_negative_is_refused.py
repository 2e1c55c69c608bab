# A semaphore cannot start below zero.
import asyncio


async def main():
    try:
        asyncio.Semaphore(-1)
    except ValueError as error:
        print("ValueError:", error)


asyncio.run(main())
