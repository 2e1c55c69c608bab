# title: Cancelling what runs in a thread
# topic: Threads and processes
# text: Cancelling the task does not stop its thread: it runs on, and nobody wants the result. A job that still waits in line really goes.
# open: print "cancelled both"
import asyncio
import time
from concurrent.futures import ThreadPoolExecutor


def work(name):
    print(f"{name}: begins")
    time.sleep(1)
    print(f"{name}: still ran to its end")


async def main():
    loop = asyncio.get_running_loop()
    pool = ThreadPoolExecutor(max_workers=1)
    running = loop.run_in_executor(pool, work, "running")
    queued = loop.run_in_executor(pool, work, "queued")
    await asyncio.sleep(0.3)
    running.cancel()
    queued.cancel()
    print("cancelled both at 0.3 s")
    results = await asyncio.gather(running, queued, return_exceptions=True)
    print("the loop got", [type(result).__name__ for result in results])


asyncio.run(main())
