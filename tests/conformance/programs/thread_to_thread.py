# to_thread runs a function on a worker; the loop goes on, and the task resumes when it is handed the result.
import asyncio
import time


def work(n):
    print("work begins at", time.monotonic())
    time.sleep(n)
    print("work ends at", time.monotonic())
    return n * 10


async def ticker():
    for n in range(4):
        print("tick", n)
        await asyncio.sleep(0.75)


async def main():
    ticks = asyncio.create_task(ticker())
    print(await asyncio.to_thread(work, 2))
    await ticks


asyncio.run(main())
