# A waiter that is cancelled leaves; the others still wake.
import asyncio


async def waiter(name, event):
    await event.wait()
    print(name, "awake")


async def main():
    event = asyncio.Event()
    tasks = [asyncio.create_task(waiter(n, event)) for n in "ab"]
    await asyncio.sleep(1)
    tasks[0].cancel()
    event.set()
    await asyncio.wait(tasks)
    print([t.cancelled() for t in tasks])


asyncio.run(main())
