# all_tasks are those that are not done; current_task is the one that runs, None in a callback.
import asyncio


async def child(n):
    await asyncio.sleep(n)


async def main():
    for n in (3, 1, 2):
        asyncio.create_task(child(n), name=f"child {n}")
    asyncio.get_running_loop().call_soon(lambda: print("in a callback:", asyncio.current_task()))
    await asyncio.sleep(1.5)
    print([t.get_name() for t in asyncio.all_tasks()])
    print(asyncio.current_task() in asyncio.all_tasks(), asyncio.current_task().get_name())


asyncio.run(main())
