# title: A timeout waits for the clean-up
# topic: Timeouts and cancellation
# text: wait_for cancels at its deadline and then waits until the task has really ended. A clean-up of two seconds makes three out of a timeout of one.
# open: print "main: gave up after"
import asyncio


async def upload():
    try:
        print("upload: sending")
        await asyncio.sleep(10)
    finally:
        print("upload: deleting what was sent")
        await asyncio.sleep(2)
        print("upload: clean again")


async def main():
    loop = asyncio.get_running_loop()
    start = loop.time()
    try:
        await asyncio.wait_for(upload(), timeout=1)
    except asyncio.TimeoutError:
        print(f"main: gave up after {loop.time() - start:.1f} s, not after 1.0 s")


asyncio.run(main())
