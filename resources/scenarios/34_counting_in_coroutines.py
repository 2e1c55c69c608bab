# title: Counting in coroutines
# topic: Threads and processes
# text: Code that computes holds the loop's only thread: while one coroutine counts, nothing else moves, and the clock's ticks come late.
# open: print "a has counted"
# beside: 35_counting_in_threads
# cpu: 2us
import asyncio
import time


async def count(name):
    for number in range(20_000):
        number * number
    print(f"{name} has counted")


async def ticking():
    for tick in range(4):
        print(f"tick {tick}")
        await asyncio.sleep(0.05)


async def main():
    start = time.monotonic()
    clock = asyncio.create_task(ticking())
    await asyncio.gather(count("a"), count("b"))
    await clock
    print(f"done after {time.monotonic() - start:.1f} s")


asyncio.run(main())
