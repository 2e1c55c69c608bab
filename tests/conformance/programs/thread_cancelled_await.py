# Cancelling the task that awaits a thread: CancelledError comes at once, the thread runs on, asyncio.run waits for it.
import asyncio
import time


def work():
    time.sleep(3)
    print("thread finished at", time.monotonic())


async def main():
    try:
        await asyncio.wait_for(asyncio.to_thread(work), 1)
    except asyncio.TimeoutError:
        print("timeout at", asyncio.get_running_loop().time())


asyncio.run(main())
print("run is over at", time.monotonic())
