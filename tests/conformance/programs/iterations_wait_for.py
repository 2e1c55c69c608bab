# Every "+n" of wait_for, measured.
# prelude: iterations.py


async def awaits(awaitable, rule, expected):
    try:
        await awaitable
    except (asyncio.CancelledError, asyncio.TimeoutError):
        pass
    since.tell(rule, expected)
    await settled()


async def child():
    try:
        await asyncio.sleep(1000)
    except asyncio.CancelledError:
        print(f"CancelledError in the child: +{since.count}")
        raise


async def never_runs():
    print("this is never printed")


def future(done=False):
    new = asyncio.get_running_loop().create_future()
    if done:
        new.set_result(None)
    return new


def at_timeout():
    loop = asyncio.get_running_loop()
    loop.call_at(loop.time() + 1, since.start)
    return 1


async def cancels(awaitable, rule, expected):
    task = asyncio.create_task(awaits(awaitable, rule, expected))
    for _ in range(3):
        await asyncio.sleep(0)
    since.start()
    task.cancel()
    await task


async def instant():
    pass


async def main():
    since.start()
    await awaits(asyncio.wait_for(instant(), None), "no timeout, inline", 0)
    since.start()
    await awaits(asyncio.wait_for(future(done=True), 1), "a done future", 2)
    since.start()
    await awaits(asyncio.wait_for(instant(), 1), "an instant coroutine", 3)
    await awaits(asyncio.wait_for(ends(), 1), "completes at d", 2)
    await awaits(asyncio.wait_for(child(), at_timeout()), "a coroutine, timeout at T", 4)
    await awaits(asyncio.wait_for(future(), at_timeout()), "a future, timeout at T", 3)
    since.start()
    await awaits(asyncio.wait_for(future(done=True), 0), "timeout 0, a done future", 0)
    since.start()
    await awaits(asyncio.wait_for(future(), 0), "timeout 0, a pending future", 2)
    since.start()
    await awaits(asyncio.wait_for(never_runs(), 0), "timeout 0, a coroutine", 3)
    task = asyncio.create_task(child())
    await asyncio.sleep(0)
    since.start()
    await awaits(asyncio.wait_for(task, 0), "timeout 0, a started task", 3)
    await cancels(asyncio.wait_for(child(), 1000), "cancelled, around a coroutine", 4)
    await cancels(asyncio.wait_for(future(), 1000), "cancelled, around a future", 3)


asyncio.run(main())
