# A sleep's timer sets a result in its iteration; the task resumes in the next, behind what is ready there.
import asyncio


async def sleeper(name, delay):
    await asyncio.sleep(delay)
    print(name, "awake")
    await asyncio.sleep(0)
    print(name, "yielded")


async def main():
    loop = asyncio.get_running_loop()
    loop.call_later(1, print, "timer at 1, set first")
    tasks = [asyncio.create_task(sleeper(n, 1)) for n in "ab"]
    await asyncio.sleep(0)
    loop.call_later(1, print, "timer at 1, set last")
    for task in tasks:
        await task


asyncio.run(main())
