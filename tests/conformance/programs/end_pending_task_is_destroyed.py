# A loop that is closed while a task waits: when the task goes, it says that it was pending.
import asyncio


async def child():
    await asyncio.sleep(10)


async def main():
    loop.create_task(child())
    await asyncio.sleep(1)


loop = asyncio.new_event_loop()
loop.run_until_complete(main())
loop.close()
print("closed")
