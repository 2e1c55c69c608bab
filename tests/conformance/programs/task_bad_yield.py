# Awaiting something that yields no future is a RuntimeError.
import asyncio

class Odd:
    def __await__(self):
        yield 42


async def main():
    try:
        await Odd()
    except RuntimeError as error:
        print(error)


asyncio.run(main())
