# title: Counting in threads
# topic: Threads and processes
# text: Two threads count, and the loop ticks on. But the interpreter lock, the GIL, lets one of them run at a time, in turns of 5 ms: nothing is gained.
# open: print "tick 2"
# beside: 36_counting_in_processes
# cpu: 2us
import asyncio
import time


def count(name):
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
    await asyncio.gather(asyncio.to_thread(count, "a"), asyncio.to_thread(count, "b"))
    await clock
    print(f"done after {time.monotonic() - start:.1f} s")


asyncio.run(main())
