# The names of asyncio can be reached by the files in which CPython keeps them.
import asyncio


async def main():
    try:
        await asyncio.wait_for(asyncio.sleep(2), 1)
    except asyncio.exceptions.TimeoutError as error:
        print(type(error).__name__)
    task = asyncio.tasks.create_task(asyncio.sleep(1))
    task.cancel()
    try:
        await task
    except asyncio.exceptions.CancelledError as error:
        print(type(error).__name__)
    print(asyncio.queues.Queue is asyncio.Queue, asyncio.locks.Lock is asyncio.Lock, asyncio.events.get_running_loop() is asyncio.get_running_loop())


asyncio.run(main())
