# Every "+n" of timeout() and TaskGroup, measured.
# prelude: iterations.py


async def timeouts():
    loop = asyncio.get_running_loop()
    since.start()
    async with asyncio.timeout(1):
        since.tell("entering a timeout", 0)
    await settled()
    loop.call_at(loop.time() + 1, since.start)
    try:
        async with asyncio.timeout(1):
            await asyncio.sleep(1000)
    except TimeoutError:
        since.tell("timeout, fires T", 1)
    await settled()
    since.start()
    try:
        async with asyncio.timeout(0):
            await asyncio.sleep(1000)
    except TimeoutError:
        since.tell("timeout that is over at once", 2)
    await settled()
    since.start()
    try:
        async with asyncio.timeout(1000) as scope:
            scope.reschedule(loop.time() - 1)
            await asyncio.sleep(1000)
    except TimeoutError:
        since.tell("rescheduled into the past", 2)
    await settled()


async def groups():
    async with asyncio.TaskGroup() as group:
        group.create_task(ends())
    since.tell("group, exit d", 2)
    await settled()
    since.start()
    async with asyncio.TaskGroup():
        pass
    since.tell("an empty group", 0)
    await settled()
    try:
        async with asyncio.TaskGroup() as group:
            group.create_task(child("group, an error d, its sibling", 2))
            group.create_task(fails())
    except* ValueError:
        since.tell("group, an error d, the ExceptionGroup", 4)
    await settled()
    try:
        async with asyncio.TaskGroup() as group:
            group.create_task(fails())
    except* ValueError:
        since.tell("group, an error d without siblings", 2)
    await settled()


async def holds():
    try:
        async with asyncio.TaskGroup() as group:
            group.create_task(child("group cancelled from outside, its child", 2))
    except asyncio.CancelledError:
        since.tell("group cancelled from outside", 4)


async def main():
    await timeouts()
    await groups()
    task = asyncio.create_task(holds())
    for _ in range(3):
        await asyncio.sleep(0)
    since.start()
    task.cancel()
    await task


asyncio.run(main())
