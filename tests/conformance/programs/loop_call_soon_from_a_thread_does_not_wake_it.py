# Only call_soon_threadsafe wakes a loop that waits; what call_soon left there runs when it wakes for something else.
import asyncio
import threading
import time


def helper(loop, event):
    time.sleep(1)
    loop.call_soon(print, "call_soon", "asked at", time.monotonic())
    time.sleep(1)
    loop.call_soon_threadsafe(print, "threadsafe")
    time.sleep(1)
    event.set()  # nor does this wake it


async def main():
    loop, event = asyncio.get_running_loop(), asyncio.Event()
    threading.Thread(target=helper, args=(loop, event)).start()
    asyncio.create_task(asyncio.sleep(10))
    await event.wait()
    print("event", loop.time())


asyncio.run(main())
