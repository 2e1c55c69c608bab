# title: One after the other
# topic: First steps
# text: Awaiting a coroutine runs it to its end before the next line. Three cups take as long as all three together: 4.5 seconds.
# open: print "tea is ready"
# beside: 03_concurrently_with_tasks
import asyncio


async def brew(drink, seconds):
    print(f"{drink}: water on")
    await asyncio.sleep(seconds)
    print(f"{drink} is ready")
    return drink


async def main():
    loop = asyncio.get_running_loop()
    start = loop.time()
    first = await brew("coffee", 1)
    second = await brew("tea", 2)
    third = await brew("cocoa", 1.5)
    print(f"{first}, {second} and {third} took {loop.time() - start:.1f} s")


asyncio.run(main())
