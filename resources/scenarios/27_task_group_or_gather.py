# title: TaskGroup cancels, gather does not
# topic: Tasks
# text: The same failure twice. A TaskGroup takes the siblings along and waits until they have ended; gather raises at once and leaves them alone.
# open: print "group: "
import asyncio


async def build(part, seconds, fails=False):
    try:
        await asyncio.sleep(seconds)
    except asyncio.CancelledError:
        print(f"{part} stopped")
        raise
    if fails:
        raise RuntimeError(f"{part} broke")
    print(f"{part} built")


async def main():
    try:
        async with asyncio.TaskGroup() as group:
            group.create_task(build("roof", 1, fails=True))
            group.create_task(build("door", 2))
    except* RuntimeError as errors:
        print("group:", errors.exceptions[0])
    try:
        await asyncio.gather(build("tower", 1, fails=True), build("gate", 2))
    except RuntimeError as error:
        print("gather:", error)
    await asyncio.sleep(1.5)


asyncio.run(main())
