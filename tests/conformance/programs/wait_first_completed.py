# FIRST_COMPLETED returns when one is done; the others go on.
import asyncio


async def child(n):
    await asyncio.sleep(n)
    print("child", n)
    return n


async def main():
    tasks = [asyncio.create_task(child(n)) for n in (2, 1, 3)]
    while tasks:
        done, pending = await asyncio.wait(tasks, return_when=asyncio.FIRST_COMPLETED)
        print([t.result() for t in done], len(pending))
        tasks = [t for t in tasks if t in pending]


asyncio.run(main())
