# interrupt: 1.5s
# A handler that add_signal_handler has set is called by the loop: nothing is interrupted, and what runs goes on.
import asyncio
import signal
import time


async def main():
    loop = asyncio.get_running_loop()
    stopped = asyncio.Event()
    loop.add_signal_handler(signal.SIGINT, stopped.set)
    ticks = 0
    while not stopped.is_set():
        ticks += 1
        try:
            await asyncio.wait_for(stopped.wait(), 1)
        except asyncio.TimeoutError:
            print("tick", ticks)
    print("stopped at", loop.time(), time.monotonic())
    print(loop.remove_signal_handler(signal.SIGINT), loop.remove_signal_handler(signal.SIGINT))


asyncio.run(main())
