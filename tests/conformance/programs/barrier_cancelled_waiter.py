# Barrier: who is cancelled while waiting no longer counts.
import asyncio

async def main():
    barrier = asyncio.Barrier(2)
    first = asyncio.create_task(barrier.wait())
    await asyncio.sleep(1)
    print(barrier.n_waiting)
    first.cancel()
    await asyncio.wait([first])
    print(barrier.n_waiting, barrier)
    print(await asyncio.gather(barrier.wait(), barrier.wait()))


asyncio.run(main())
