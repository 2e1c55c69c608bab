# A timeout of wait raises nothing and cancels nothing.
import asyncio


async def child(n):
    await asyncio.sleep(n)
    return n


async def main():
    tasks = [asyncio.create_task(child(n)) for n in (1, 3)]
    done, pending = await asyncio.wait(tasks, timeout=2)
    print(len(done), len(pending), tasks[1].cancelled(), asyncio.get_running_loop().time())
    print(await tasks[1])


asyncio.run(main())
