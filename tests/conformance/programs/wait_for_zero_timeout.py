# A timeout of zero or less: a done future at once; an unstarted coroutine never runs; a started task is cancelled.
import asyncio


async def child():
    print("running")
    await asyncio.sleep(5)
    print("never")


async def expect_timeout(awaitable, timeout):
    try:
        print(await asyncio.wait_for(awaitable, timeout))
    except asyncio.TimeoutError:
        print("timeout")


async def main():
    loop = asyncio.get_running_loop()
    done, pending = loop.create_future(), loop.create_future()
    done.set_result("done")
    await expect_timeout(done, 0)
    await expect_timeout(pending, 0)
    await expect_timeout(child(), -1)
    task = asyncio.create_task(child())
    await asyncio.sleep(0)
    await expect_timeout(task, 0)
    print(loop.time())


asyncio.run(main())
