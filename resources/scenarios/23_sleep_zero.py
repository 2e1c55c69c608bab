# title: sleep(0) gives way once
# topic: First steps
# text: sleep(0) takes no time. It lets everybody who is ready run once before you go on; without it the second counter would have to wait for the first.
# open: print "polite B: 2"
import asyncio


async def polite(name):
    for number in range(1, 4):
        print(f"polite {name}: {number}")
        await asyncio.sleep(0)


async def greedy(name):
    for number in range(1, 4):
        print(f"greedy {name}: {number}")


async def main():
    start = asyncio.get_running_loop().time()
    await asyncio.gather(polite("A"), polite("B"))
    await asyncio.gather(greedy("A"), greedy("B"))
    print(f"and all of it took {asyncio.get_running_loop().time() - start:.1f} s")


asyncio.run(main())
