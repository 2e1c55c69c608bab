# What a future does when its loop is closed: it is done, its callbacks are lost, and who finished it gets the error.
import asyncio


def attempt(action, *arguments):
    try:
        action(*arguments)
    except RuntimeError as error:
        print("refused:", error)


def finish_after_close(loop):
    with_result, with_error, given_up, done, alone = (loop.create_future() for _ in range(5))
    done.set_result(3)
    loop.run_until_complete(asyncio.sleep(0))
    for future in (with_result, with_result, with_error, given_up):
        future.add_done_callback(print)
    loop.close()
    attempt(with_result.set_result, 1)
    attempt(with_error.set_exception, ValueError("lost"))
    attempt(given_up.cancel)
    attempt(done.add_done_callback, print)
    attempt(alone.set_result, 4)
    print(with_result, given_up, done, alone)
    print(with_error, with_error.exception())


first = asyncio.new_event_loop()
asyncio.set_event_loop(first)
finish_after_close(first)


async def sleeps():
    try:
        await asyncio.sleep(9)
    finally:
        print("closed at the end of the program")


def cancel_after_close(loop):
    task = loop.create_task(sleeps())
    loop.run_until_complete(asyncio.sleep(0))
    loop.close()
    attempt(task.cancel)
    print(task.cancelling())


second = asyncio.new_event_loop()
asyncio.set_event_loop(second)
cancel_after_close(second)


# Its end gives the lock to one who can no longer be woken: that one goes first.
async def careful(semaphore, delay):
    async with semaphore:
        await asyncio.sleep(delay)


async def late(semaphore):
    try:
        await asyncio.sleep(9)
    except asyncio.CancelledError:
        asyncio.create_task(careful(semaphore, 5))
        asyncio.create_task(careful(semaphore, 0))


async def main():
    asyncio.create_task(late(asyncio.Semaphore(1)))
    await asyncio.sleep(0)


asyncio.run(main())
