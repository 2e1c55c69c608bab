# The pool has eight workers; the ninth job waits for the first that is free.
import asyncio
import time


def work(n):
    started = time.monotonic()
    time.sleep(1 + n / 10)
    return n, started


async def main():
    for n, started in await asyncio.gather(*[asyncio.to_thread(work, n) for n in range(10)]):
        print(n, started)


asyncio.run(main())
