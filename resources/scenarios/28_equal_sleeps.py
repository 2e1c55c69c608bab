# title: Equal sleeps end in order
# topic: First steps
# text: Eight timers for the same moment. They are due together and join the ready queue in the order in which they were set, all in one iteration.
# open: print "0 wakes up"
import asyncio


async def sleeper(number, start):
    await asyncio.sleep(1)
    print(f"{number} wakes up after {asyncio.get_running_loop().time() - start:.1f} s")


async def main():
    start = asyncio.get_running_loop().time()
    await asyncio.gather(*(sleeper(number, start) for number in range(8)))
    print("all in one iteration of the loop")


asyncio.run(main())
