# at most: 1.0
# One task yields two hundred thousand times while 1000 others wait: the cost of a step must not depend on them.
import asyncio


async def main():
    others = [asyncio.create_task(asyncio.sleep(1000)) for _ in range(1000)]
    for _ in range(200_000):
        await asyncio.sleep(0)
    for task in others:
        task.cancel()


asyncio.run(main())
