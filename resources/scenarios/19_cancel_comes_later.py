# title: cancel() is only a request
# topic: Timeouts and cancellation
# text: cancel() returns at once and has stopped nothing yet. The error is raised inside the task in the next iteration, and the task may still clean up.
# open: print "painter: puts the brush away"
import asyncio


async def painter():
    try:
        while True:
            print("painter: paints")
            await asyncio.sleep(1)
    finally:
        print("painter: puts the brush away")


async def main():
    task = asyncio.create_task(painter())
    await asyncio.sleep(1.5)
    task.cancel()
    print("main: asked to stop. Cancelled?", task.cancelled())
    await asyncio.sleep(0)
    print("main: one iteration later. Cancelled?", task.cancelled())


asyncio.run(main())
