# title: Counting in processes
# topic: Threads and processes
# text: Each process has a GIL of its own: on two processors two of them count side by side, in half the time.
# open: print "tick 2"
# beside: 35_counting_in_threads
# cpu: 2us
import asyncio
import time
from concurrent.futures import ProcessPoolExecutor


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
    run = asyncio.get_running_loop().run_in_executor
    with ProcessPoolExecutor(2) as pool:
        await asyncio.gather(run(pool, count, "a"), run(pool, count, "b"))
    await clock
    print(f"done after {time.monotonic() - start:.1f} s")


if __name__ == "__main__":
    asyncio.run(main())
