# at most: 1.0
# Tasks that wait for timers, hand items through queues and hold locks.
import asyncio


async def producer(queue, number):
    for item in range(4000):
        await asyncio.sleep(0)
        await queue.put((number, item))


async def consumer(queue, lock, total):
    while True:
        number, item = await queue.get()
        async with lock:
            total[number] += item
        queue.task_done()


async def main():
    queue, lock, total = asyncio.Queue(10), asyncio.Lock(), [0] * 20
    consumers = [asyncio.create_task(consumer(queue, lock, total)) for _ in range(5)]
    await asyncio.gather(*[producer(queue, number) for number in range(20)])
    await queue.join()
    for task in consumers:
        task.cancel()
    print(total)


asyncio.run(main())
