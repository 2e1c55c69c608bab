# On timeout the task is cancelled, its clean-up runs, and then TimeoutError is raised from the CancelledError.
import asyncio


async def child():
    try:
        await asyncio.sleep(10)
    finally:
        print("clean-up")


async def main():
    try:
        await asyncio.wait_for(child(), 1)
    except asyncio.TimeoutError as error:
        print(repr(error), repr(error.__cause__), asyncio.get_running_loop().time())


asyncio.run(main())
