# A created task takes its first step in the next iteration, in creation order.
import asyncio


async def child(name):
    print("child", name)


async def main():
    tasks = [asyncio.create_task(child(n)) for n in "abc"]
    print("created")
    await asyncio.sleep(0)
    print("after one yield", [t.done() for t in tasks])


asyncio.run(main())
