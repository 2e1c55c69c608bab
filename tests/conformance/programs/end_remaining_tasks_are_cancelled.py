# When main ends, the tasks that remain are cancelled, in creation order, and may clean up.
import asyncio


async def child(n):
    try:
        await asyncio.sleep(100)
    finally:
        print("clean-up", n)
        await asyncio.sleep(n)
        print("cleaned", n)


async def main():
    tasks = [asyncio.create_task(child(n)) for n in (2, 1)]
    await asyncio.sleep(1)
    print("main ends")
    return tasks


print([t.cancelled() for t in asyncio.run(main())])
