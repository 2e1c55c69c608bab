# A lock is handed on in the order of waiting, one waiter per release.
import asyncio


async def worker(name, lock):
    for n in range(2):
        async with lock:
            print(name, n, "holds it")
            await asyncio.sleep(1)


async def main():
    lock = asyncio.Lock()
    await asyncio.gather(*[worker(n, lock) for n in "abc"])
    print(lock.locked(), asyncio.get_running_loop().time())


asyncio.run(main())
