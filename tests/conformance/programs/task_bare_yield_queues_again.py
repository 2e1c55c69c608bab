# sleep(0) and a negative delay are bare yields: the step is queued again, one iteration later.
import asyncio


async def walk(name, delay):
    for step in range(3):
        print(name, step)
        await asyncio.sleep(delay)
    print(name, "done")


async def main():
    await asyncio.gather(walk("zero", 0), walk("minus", -1), walk("tiny", 0.001))


asyncio.run(main())
