# run_in_executor with the default pool starts without being awaited; jobs run side by side.
import asyncio
import functools
import time


def work(name, seconds=1):
    time.sleep(seconds)
    print(name, "done")
    return name


async def main():
    loop = asyncio.get_running_loop()
    jobs = [loop.run_in_executor(None, work, "a", 3), loop.run_in_executor(None, functools.partial(work, "b", seconds=1))]
    await asyncio.sleep(2)
    print([job.done() for job in jobs])
    print(await asyncio.gather(*jobs), loop.time())


asyncio.run(main())
