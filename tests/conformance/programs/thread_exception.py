# An exception in a thread is raised where the job is awaited.
import asyncio
import time


def work():
    time.sleep(1)
    raise ValueError("in the thread")


async def main():
    try:
        await asyncio.to_thread(work)
    except ValueError as error:
        print("caught", error)


asyncio.run(main())
