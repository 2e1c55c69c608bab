# TaskGroup: what may not be done with one.
import asyncio

async def noop():
    pass


async def tried(action, coroutine=None):
    try:
        result = action()
        if result is not None:
            await result
    except RuntimeError as error:
        print(error)
    if coroutine is not None:
        coroutine.close()


async def main():
    group = asyncio.TaskGroup()
    spare = noop()
    await tried(lambda: group.create_task(spare), spare)
    async with group:
        await tried(group.__aenter__)
    spare = noop()
    await tried(lambda: group.create_task(spare), spare)


asyncio.run(main())
