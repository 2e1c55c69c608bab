# Senders put parcels on a belt, packers take them off; how long each lay there is measured.
import asyncio
import itertools
import random
import time


async def send(sender: str, belt: asyncio.Queue, numbers) -> None:
    for _ in range(random.randint(1, 4)):
        await asyncio.sleep(random.uniform(0.5, 3))
        parcel = f"{sender}{next(numbers)}"
        await belt.put((parcel, time.perf_counter()))
        print(f"{time.monotonic() - begun:6.2f} {parcel} on the belt, {belt.qsize()} there")


async def pack(packer: str, belt: asyncio.Queue, waited: dict) -> None:
    while True:
        parcel, put_at = await belt.get()
        waited[parcel] = time.perf_counter() - put_at
        await asyncio.sleep(1.5)
        print(f"{time.monotonic() - begun:6.2f} {parcel} packed by {packer}")
        belt.task_done()


async def main():
    belt, numbers, waited = asyncio.Queue(maxsize=3), itertools.count(1), {}
    packers = [asyncio.create_task(pack(name, belt, waited), name=name) for name in ("Ida", "Bo")]
    async with asyncio.TaskGroup() as senders:
        for sender in "xyz":
            senders.create_task(send(sender, belt, numbers))
    await belt.join()
    for packer in packers:
        packer.cancel()
    print(await asyncio.gather(*packers, return_exceptions=True))
    print({parcel: round(seconds, 2) for parcel, seconds in sorted(waited.items())})


random.seed(7)
begun = time.monotonic()
asyncio.run(main())
