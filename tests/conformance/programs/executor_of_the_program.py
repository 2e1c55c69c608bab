# run_in_executor takes any pool; set_default_executor says which one None and to_thread mean.
import asyncio
import contextvars
import threading
import time
from concurrent.futures import ThreadPoolExecutor

user = contextvars.ContextVar("user", default="nobody")


def work(seconds):
    print("work", seconds, threading.current_thread().name, user.get())
    time.sleep(seconds)
    return seconds


async def main():
    loop = asyncio.get_running_loop()
    user.set("ada")
    with ThreadPoolExecutor(2, "mine") as pool:
        jobs = [loop.run_in_executor(pool, work, seconds) for seconds in (1, 2, 0.5)]
        print("queued")
        print(await asyncio.gather(*jobs), loop.time())
    loop.set_default_executor(ThreadPoolExecutor(1, "default"))
    print(await asyncio.gather(asyncio.to_thread(work, 1), loop.run_in_executor(None, work, 0.25)), loop.time())
    wrapped = asyncio.wrap_future(ThreadPoolExecutor(1, "wrapped").submit(work, 0.125))
    print(await wrapped, loop.time())
    try:
        loop.set_default_executor("pool")
    except TypeError as error:
        print(error)


asyncio.run(main())
