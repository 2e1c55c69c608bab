# Every "+n" of queues and primitives, measured, and of threads that hand back.
# prelude: iterations.py


async def awaits(awaitable, rule, expected):
    await awaitable
    since.show(rule, expected)


async def waiting(*awaitables):
    """Tasks that already wait."""
    tasks = [asyncio.create_task(each) for each in awaitables]
    await settled(3)
    return tasks


async def over(tasks):
    for task in tasks:
        await task
    await settled()


async def queues():
    queue = asyncio.Queue(1)
    since.start()
    await awaits(queue.put(1), "put with room", 0)
    await awaits(queue.get(), "get from what is there", 0)
    await settled()
    tasks = await waiting(awaits(queue.get(), "a waiting get", 1))
    since.start()
    queue.put_nowait(2)
    await over(tasks)
    queue.put_nowait(3)
    tasks = await waiting(awaits(queue.put(4), "a waiting put", 1))
    since.start()
    queue.get_nowait()
    await over(tasks)
    for _ in range(3):
        queue.task_done()
    tasks = await waiting(awaits(queue.join(), "join, after the last task_done", 1))
    since.start()
    queue.task_done()
    await over(tasks)


async def primitives():
    lock, event, semaphore, barrier = asyncio.Lock(), asyncio.Event(), asyncio.Semaphore(0), asyncio.Barrier(3)
    await lock.acquire()
    tasks = await waiting(awaits(lock.acquire(), "a lock's first waiter", 1))
    since.start()
    lock.release()
    await over(tasks)
    tasks = await waiting(*(awaits(event.wait(), f"an event's waiter {n}", 1) for n in range(3)))
    since.start()
    event.set()
    await over(tasks)
    tasks = await waiting(*(awaits(semaphore.acquire(), f"semaphore, three releases, waiter {n}", 1) for n in range(3)))
    since.start()
    for _ in range(3):
        semaphore.release()
    await over(tasks)
    tasks = await waiting(*(awaits(barrier.wait(), f"barrier, arriver {n}", 1) for n in range(2)))
    since.start()
    await awaits(barrier.wait(), "barrier, the last to arrive", 0)
    await over(tasks)


async def conditions():
    condition = asyncio.Condition()

    async def waiter():
        async with condition:
            await awaits(condition.wait(), "condition, woken, the lock free", 1)

    tasks = await waiting(waiter())
    async with condition:
        since.start()
        condition.notify()
    await over(tasks)


async def main():
    await queues()
    await primitives()
    await conditions()


asyncio.run(main())
