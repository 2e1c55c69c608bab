# title: At the same time, with tasks
# topic: Tasks
# text: create_task queues a coroutine to run as soon as the loop is free. Three tasks wait at the same time, so all is done after 2 seconds.
# open: print "coffee is ready"
import asyncio


async def brew(drink, seconds):
    print(f"{drink}: water on")
    await asyncio.sleep(seconds)
    print(f"{drink} is ready")
    return drink


async def main():
    loop = asyncio.get_running_loop()
    start = loop.time()
    first = asyncio.create_task(brew("coffee", 1))
    second = asyncio.create_task(brew("tea", 2))
    third = asyncio.create_task(brew("cocoa", 1.5))
    print("all three are queued, none has started")
    print(f"{await first}, {await second} and {await third} took {loop.time() - start:.1f} s")


asyncio.run(main())
