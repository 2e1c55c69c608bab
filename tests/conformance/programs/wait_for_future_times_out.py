# A bare future that times out is cancelled.
import asyncio


async def main():
    future = asyncio.get_running_loop().create_future()
    try:
        await asyncio.wait_for(future, 1)
    except TimeoutError:
        print("timeout", future.cancelled())


asyncio.run(main())
