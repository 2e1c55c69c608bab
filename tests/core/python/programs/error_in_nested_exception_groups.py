# Groups within groups, with causes and notes, to the end of the program.
import asyncio
async def fails(n):
    await asyncio.sleep(0)
    raise ValueError(n)
async def inner():
    async with asyncio.TaskGroup() as group:
        group.create_task(fails(1))
        group.create_task(fails(2))
async def main():
    try:
        async with asyncio.TaskGroup() as group:
            group.create_task(inner())
            group.create_task(fails(3))
    except ExceptionGroup as group:
        print([type(e).__name__ for e in group.exceptions])
        group.add_note("seen by main")
        raise RuntimeError("giving up") from group  # fails here
asyncio.run(main())
