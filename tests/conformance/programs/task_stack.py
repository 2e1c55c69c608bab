# get_stack and print_stack show the line at which a task waits.
import asyncio

async def inner():
    await asyncio.sleep(1)


async def work():
    await inner()
    raise ValueError("at the end")


async def main():
    task = asyncio.create_task(work())
    await asyncio.sleep(0.5)
    for frame in task.get_stack():
        print(frame.f_lineno, frame.f_code.co_name)
    task.print_stack()
    await asyncio.wait([task])
    print([frame.f_lineno for frame in task.get_stack()])
    task.print_stack()
    print(task.exception())


asyncio.run(main())
