# Every "+n" of gather, wait, as_completed and shield, measured.
# prelude: iterations.py


async def awaits(awaitable, rule, expected):
    try:
        await awaitable
    except (asyncio.CancelledError, ValueError):
        pass
    since.tell(rule, expected)


async def cancel_soon(awaitable, rule, expected):
    """Cancels a task that awaits it."""
    task = asyncio.create_task(awaits(awaitable, rule, expected))
    await asyncio.sleep(0)
    await asyncio.sleep(0)
    since.start()
    task.cancel()
    await task
    await settled()


async def instant():
    pass


def done():
    future = asyncio.get_running_loop().create_future()
    future.set_result(None)
    return future


async def gathers():
    await awaits(asyncio.gather(sleeping(), ends()), "gather, last child d", 2)
    await settled()
    await awaits(asyncio.gather(sleeping(), fails()), "gather, first exception d", 2)
    await settled()
    since.start()
    await awaits(asyncio.gather(instant()), "gather, an instant child", 3)
    await settled()
    since.start()
    await awaits(asyncio.gather(done(), done()), "gather, all arguments done", 2)
    await settled()
    since.start()
    await awaits(asyncio.gather(), "gather of nothing", 0)
    await settled()
    await cancel_soon(asyncio.gather(child("gather cancelled, its child", 1)), "gather cancelled, its awaiter", 3)
    await cancel_soon(asyncio.gather(child("gather cancelled with return_exceptions, its child", 1), return_exceptions=True),
                      "gather cancelled with return_exceptions, its awaiter", 3)


async def sleeping():
    await asyncio.sleep(0)


async def waits():
    task = asyncio.create_task(ends())
    await awaits(asyncio.wait([task]), "wait, d", 2)
    await settled()
    task = asyncio.create_task(sleeps())
    loop = asyncio.get_running_loop()
    loop.call_at(loop.time() + 1, since.start)
    await awaits(asyncio.wait([task], timeout=1), "wait, timeout T", 1)
    await settled()
    await cancel_soon(asyncio.wait([task]), "wait cancelled", 1)
    print("the task goes on:", not task.done())
    task.cancel()
    await settled()


async def items():
    for item in asyncio.as_completed([ends()]):
        await awaits(item, "as_completed, an item d", 2)
    await settled()


async def shields():
    await awaits(asyncio.shield(ends()), "shield, d", 2)
    await settled()
    since.start()
    await awaits(asyncio.shield(done()), "shield of what is done", 0)
    await settled()
    await cancel_soon(asyncio.shield(sleeps()), "shield cancelled", 1)


async def main():
    await gathers()
    await waits()
    await items()
    await shields()


asyncio.run(main())
