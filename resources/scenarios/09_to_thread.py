# title: Blocking work in a thread
# topic: Blocking
# text: Work that blocks belongs in a thread. to_thread hands it to the pool; the loop goes on ticking and is told when the worker has finished.
# open: print "tick 2"
import asyncio
import time


async def ticking(loop, start):
    for tick in range(1, 5):
        await asyncio.sleep(0.5)
        print(f"tick {tick} at {loop.time() - start:.1f} s")


def report(pages):
    print("report: started")
    time.sleep(1.2)  # blocks only this thread
    print("report: finished")
    return f"{pages} pages"


async def main():
    loop = asyncio.get_running_loop()
    clock = asyncio.create_task(ticking(loop, loop.time()))
    print("The report has", await asyncio.to_thread(report, 12))
    await clock


asyncio.run(main())
