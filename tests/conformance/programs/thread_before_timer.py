# When a thread ends at the very time of a timer, the thread goes first.
import asyncio
import time


def work():
    time.sleep(1)
    print("thread")


async def main():
    loop = asyncio.get_running_loop()
    loop.call_later(1, print, "timer")
    await asyncio.to_thread(work)
    print("main")


asyncio.run(main())
