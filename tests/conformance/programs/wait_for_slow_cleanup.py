# A slow clean-up is waited for, past the deadline.
import asyncio


async def slow():
    try:
        await asyncio.sleep(10)
    finally:
        await asyncio.sleep(2)
        print("cleaned up")


async def main():
    try:
        await asyncio.wait_for(slow(), 1)
    except asyncio.TimeoutError:
        print("timeout at", asyncio.get_running_loop().time())


asyncio.run(main())
