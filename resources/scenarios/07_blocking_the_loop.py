# title: time.sleep blocks the loop
# topic: Blocking
# text: time.sleep holds on to the loop: the clock should tick every half second, but nobody runs until the report is finished.
# open: print "report: finished"
# beside: 08_sleeping_without_blocking
import asyncio
import time


async def ticking(loop, start):
    for tick in range(1, 5):
        await asyncio.sleep(0.5)
        print(f"tick {tick} at {loop.time() - start:.1f} s")


async def report():
    print("report: started")
    time.sleep(1.2)  # blocks the whole loop
    print("report: finished")


async def main():
    loop = asyncio.get_running_loop()
    await asyncio.gather(ticking(loop, loop.time()), report())


asyncio.run(main())
