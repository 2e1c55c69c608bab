# A thread that still runs when the program ends with an exception is waited for; the exit code is 1.
import asyncio
import time


def work():
    time.sleep(3)
    print("thread ends at", time.monotonic())


async def main():
    asyncio.get_running_loop().run_in_executor(None, work)
    await asyncio.sleep(1)


loop = asyncio.new_event_loop()
loop.run_until_complete(main())
raise KeyError("after the loop")
