# Waiting for something that nobody will ever do: the run ends there.
import asyncio


async def main():
    print("before")
    await asyncio.get_running_loop().create_future()
    print("never")


asyncio.run(main())
