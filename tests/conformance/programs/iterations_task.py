# Every "+n" of tasks, measured: first steps, wake-ups, yields, cancellations.
# prelude: iterations.py


async def first_step():
    since.tell("create_task, first step", 1)


async def waits_for(future, rule, expected):
    await future
    since.tell(rule, expected)


async def cancelled(rule, expected):
    try:
        await asyncio.sleep(1000)
    except asyncio.CancelledError:
        since.tell(rule, expected)
        raise


async def awaits(task, rule, expected):
    try:
        await task
    except asyncio.CancelledError:
        since.tell(rule, expected)


async def awaits_itself():
    since.start()
    try:
        await asyncio.current_task()
    except RuntimeError as error:
        since.tell("awaiting itself, RuntimeError", 1)


class BadYield:
    def __await__(self):
        since.start()
        try:
            yield "nonsense"
        except RuntimeError:
            since.tell("a bad yield, RuntimeError", 1)


async def bad_yield():
    await BadYield()


async def main():
    loop = asyncio.get_running_loop()
    since.start()
    await asyncio.create_task(first_step())
    await settled()

    since.start()
    await asyncio.sleep(0)
    since.tell("bare yield, queued again", 1)
    await settled()

    future = loop.create_future()
    task = asyncio.create_task(waits_for(future, "pending future, wake-up", 1))
    await asyncio.sleep(0)
    since.start()
    future.set_result(None)
    await task
    await settled()

    since.start()
    await future
    since.tell("done future, no suspension", 0)
    await settled()

    async def instant():
        pass

    since.start()
    await instant()
    since.tell("await coro()", 0)
    await settled()

    await asyncio.create_task(ends())
    since.tell("await task, d", 1)
    await settled()

    loop.call_at(1, since.start)
    await asyncio.sleep(1)
    since.tell("sleep, T", 1)
    await settled()

    task = asyncio.create_task(cancelled("cancel, CancelledError in the task", 1))
    await asyncio.sleep(0)
    since.start()
    task.cancel()
    await raises(task)
    await settled()

    task = asyncio.create_task(sleeps())
    outer = asyncio.create_task(awaits(task, "cancel, its awaiter", 2))
    await asyncio.sleep(0)
    await asyncio.sleep(0)
    since.start()
    task.cancel()
    await outer
    await settled()

    task = asyncio.create_task(cancelled("three cancels, one CancelledError", 1))
    await asyncio.sleep(0)
    since.start()
    for _ in range(3):
        task.cancel()
    await raises(task)
    await settled()

    await asyncio.create_task(awaits_itself())
    await settled()
    await asyncio.create_task(bad_yield())
    await settled()

    other = asyncio.new_event_loop()
    since.start()
    try:
        await other.create_future()
    except RuntimeError:
        since.tell("a future of another loop, RuntimeError", 1)
    other.close()


asyncio.run(main())
