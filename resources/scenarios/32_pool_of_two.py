# title: A pool of two with five jobs
# topic: Threads and processes
# text: Five jobs, two workers: three jobs wait in the pool's line. A worker that ends one takes the next at once, and hands each result back to the loop.
# open: print "0.0 s: 5 jobs"
import asyncio
import time
from concurrent.futures import ThreadPoolExecutor

start = time.monotonic()


def say(text):
    print(f"{time.monotonic() - start:.1f} s: {text}")


def job(number, seconds):
    say(f"job {number} starts")
    time.sleep(seconds)
    return number


async def main():
    loop = asyncio.get_running_loop()
    with ThreadPoolExecutor(max_workers=2) as pool:
        jobs = [loop.run_in_executor(pool, job, n, n * 0.1) for n in (3, 1, 4, 2, 5)]
        say(f"{len(jobs)} jobs for 2 workers")
        for result in asyncio.as_completed(jobs):
            say(f"job {await result} is back")


asyncio.run(main())
