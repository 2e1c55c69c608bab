# Setting an event wakes all waiters in the next iteration, in order; waiting for a set event does not suspend.
import asyncio


async def waiter(name, event):
    print(name, await event.wait())


async def main():
    event = asyncio.Event()
    tasks = [asyncio.create_task(waiter(n, event)) for n in "abc"]
    await asyncio.sleep(1)
    event.set()
    print("set", event.is_set())
    event.clear()
    await asyncio.sleep(0)
    print([t.done() for t in tasks], event.is_set())
    event.set()
    print(await event.wait())


asyncio.run(main())
