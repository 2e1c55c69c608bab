# The waiter that was woken is cancelled: the next one gets the lock.
import asyncio


async def waiter(name, lock):
    try:
        async with lock:
            print(name, "holds it")
    except asyncio.CancelledError:
        print(name, "cancelled")
        raise


async def main():
    lock = asyncio.Lock()
    await lock.acquire()
    first = asyncio.create_task(waiter("first", lock))
    second = asyncio.create_task(waiter("second", lock))
    await asyncio.sleep(1)
    lock.release()
    first.cancel()
    await asyncio.wait([first, second])
    print(first.cancelled(), lock.locked())


asyncio.run(main())
