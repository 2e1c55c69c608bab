# Condition: those notified wake one iteration later and have to get the lock again, one after the other.
import asyncio


async def ticker(count):
    for number in range(count):
        print("tick", number)
        await asyncio.sleep(0)

async def waiter(name, condition):
    async with condition:
        print(name, "waits")
        await condition.wait()
        print(name, "goes on", condition.locked())
        await asyncio.sleep(0)


async def main():
    condition = asyncio.Condition()
    tasks = [asyncio.create_task(waiter(name, condition)) for name in "abc"]
    await asyncio.sleep(1)
    ticks = asyncio.create_task(ticker(8))
    async with condition:
        condition.notify(2)
        print("two notified", condition)
    await asyncio.sleep(1)
    async with condition:
        condition.notify_all()
    await asyncio.gather(*tasks)
    await ticks


asyncio.run(main())
