# title: An item that gets lost
# topic: Working together
# text: The shielded get() outlives its timeout and still stands in line. It takes the next item out of the queue, and nobody is there to use it.
# open: print "consumer: nothing yet"
import asyncio


async def consumer(queue):
    while True:
        try:
            item = await asyncio.wait_for(asyncio.shield(queue.get()), timeout=1)
            print("consumer: got", item)
            return
        except asyncio.TimeoutError:
            print("consumer: nothing yet")


async def main():
    queue = asyncio.Queue()
    task = asyncio.create_task(consumer(queue))
    await asyncio.sleep(1.5)
    queue.put_nowait("first")
    queue.put_nowait("second")
    await task
    print(f"main: {queue.qsize()} left in the queue, but where is the first?")


asyncio.run(main())
