# title: Shielded from cancellation
# topic: Timeouts and cancellation
# text: Cancelling a task cancels what it awaits, unless that is shielded. The visitor leaves after a second; saving goes on to its end.
# open: print "visitor: cancelled"
import asyncio


async def save(name):
    print(f"saving {name}")
    await asyncio.sleep(2)
    print(f"{name} is safe")
    return len(name)


async def visitor(saving):
    try:
        await asyncio.shield(saving)
    except asyncio.CancelledError:
        print("visitor: cancelled, but the saving is not")
        raise


async def main():
    saving = asyncio.create_task(save("report"))
    visit = asyncio.create_task(visitor(saving))
    await asyncio.sleep(1)
    visit.cancel()
    print("characters saved:", await saving)
    print("visit cancelled:", visit.cancelled())


asyncio.run(main())
