# TaskGroup: a failing child cancels its siblings in order of creation, then the parent; the group is raised four iterations after.
import asyncio


async def ticker(count):
    for number in range(count):
        print("tick", number)
        await asyncio.sleep(0)

async def sibling(name):
    try:
        await asyncio.sleep(9)
    finally:
        print(name, "cancelled")


async def fail():
    await asyncio.sleep(1)
    ticks.append(asyncio.create_task(ticker(6)))
    raise ValueError("child")


async def main():
    try:
        async with asyncio.TaskGroup() as group:
            group.create_task(sibling("a"))
            group.create_task(fail())
            group.create_task(sibling("b"))
            try:
                await asyncio.sleep(5)
            except asyncio.CancelledError:
                print("the body is cancelled too")
                raise
    except* ValueError as errors:
        print(repr(errors))
    print("cancelling", asyncio.current_task().cancelling())
    await ticks[0]


ticks = []
asyncio.run(main())
