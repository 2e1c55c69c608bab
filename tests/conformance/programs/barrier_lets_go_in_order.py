# Barrier: the last to arrive goes on at once, the others one iteration later in the order of arrival.
import asyncio


async def ticker(count):
    for number in range(count):
        print("tick", number)
        await asyncio.sleep(0)

async def runner(name, barrier):
    await asyncio.sleep(0)
    print(name, "arrives", barrier.n_waiting)
    place = await barrier.wait()
    print(name, "goes on as", place)


async def main():
    barrier = asyncio.Barrier(3)
    print(barrier.parties, barrier.n_waiting, barrier.broken, barrier)
    ticks = asyncio.create_task(ticker(6))
    await asyncio.gather(*(runner(name, barrier) for name in "abc"))
    await ticks
    await asyncio.gather(*(runner(name, barrier) for name in "xyz"))


asyncio.run(main())
