# title: asyncio.sleep does not
# topic: Blocking
# text: The same program with await asyncio.sleep: the report hands the loop back while it waits, and the clock ticks every half second.
# open: print "report: finished"
import asyncio


async def ticking(loop, start):
    for tick in range(1, 5):
        await asyncio.sleep(0.5)
        print(f"tick {tick} at {loop.time() - start:.1f} s")


async def report():
    print("report: started")
    await asyncio.sleep(1.2)  # lets the others run
    print("report: finished")


async def main():
    loop = asyncio.get_running_loop()
    await asyncio.gather(ticking(loop, loop.time()), report())


asyncio.run(main())
