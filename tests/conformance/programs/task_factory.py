# A task factory makes the tasks of create_task, gather and TaskGroup.
import asyncio

def factory(loop, coroutine, context=None):
    print("makes", coroutine.__name__)
    return asyncio.Task(coroutine, loop=loop)


async def work(number):
    return number


async def main():
    loop = asyncio.get_running_loop()
    loop.set_task_factory(factory)
    print(loop.get_task_factory() is factory)
    print(await asyncio.create_task(work(1), name="first"))
    print(await asyncio.gather(work(2), work(3)))
    async with asyncio.TaskGroup() as group:
        task = group.create_task(work(4))
    print(task.result())
    loop.set_task_factory(None)
    print(await asyncio.create_task(work(5)))


asyncio.run(main())
