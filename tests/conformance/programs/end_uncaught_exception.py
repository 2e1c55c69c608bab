# An exception that leaves main leaves asyncio.run, after the clean-up of the others.
import asyncio


async def child():
    try:
        await asyncio.sleep(10)
    finally:
        print("child cleaned up")


async def main():
    task = asyncio.create_task(child())
    await asyncio.sleep(1)
    raise RuntimeError("out of main")


asyncio.run(main())
