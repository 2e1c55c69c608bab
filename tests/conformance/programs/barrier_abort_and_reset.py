# Barrier: abort and reset raise BrokenBarrierError in those who wait; after a reset it can be used again.
import asyncio

async def runner(name, barrier):
    try:
        async with barrier as place:
            print(name, "is", place)
    except asyncio.BrokenBarrierError as error:
        print(name, "broken:", error)


async def main():
    barrier = asyncio.Barrier(2)
    for change in (barrier.reset, barrier.abort):
        task = asyncio.create_task(runner("first", barrier))
        await asyncio.sleep(1)
        await change()
        await task
        print(barrier)
    await runner("late", barrier)
    await barrier.reset()
    await asyncio.gather(runner("a", barrier), runner("b", barrier))
    try:
        asyncio.Barrier(0)
    except ValueError as error:
        print(error)


asyncio.run(main())
