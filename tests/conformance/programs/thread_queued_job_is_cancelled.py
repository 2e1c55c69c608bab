# A job that is still queued really is cancelled.
import asyncio
import time

def job(name):
    print(name, "runs")
    time.sleep(1)
    return name


async def main():
    loop = asyncio.get_running_loop()
    jobs = [loop.run_in_executor(None, job, number) for number in range(10)]
    await asyncio.sleep(0.5)
    print(jobs[9].cancel())
    print(await asyncio.gather(*jobs, return_exceptions=True))


asyncio.run(main())
