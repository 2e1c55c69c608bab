# title: asyncio.run inside a running loop
# topic: First steps
# text: A thread has room for one running loop. Inside it you do not need another: await the coroutine.
# open: print "RuntimeError"
import asyncio


async def price(item):
    await asyncio.sleep(0.5)
    return len(item) * 10


async def main():
    coroutine = price("lamp")
    try:
        print(asyncio.run(coroutine))
    except RuntimeError as error:
        print("RuntimeError:", error)
    print("await does it:", await coroutine)


asyncio.run(main())
