# run_coroutine_threadsafe: a thread hands a coroutine to the loop and waits for its result.
import asyncio

async def double(number):
    await asyncio.sleep(1)
    if number == 3:
        raise ValueError("three")
    return 2 * number


def work(loop):
    future = asyncio.run_coroutine_threadsafe(double(2), loop)
    print("done?", future.done())
    print("result", future.result(), future.done())
    try:
        asyncio.run_coroutine_threadsafe(double(3), loop).result(timeout=5)
    except ValueError as error:
        print("ValueError", error)
    late = asyncio.run_coroutine_threadsafe(double(4), loop)
    try:
        late.result(timeout=0.5)
    except TimeoutError:
        print("TimeoutError", late.cancel(), late.cancelled())
    return "worker ends"


async def main():
    print(await asyncio.to_thread(work, asyncio.get_running_loop()))
    await asyncio.sleep(1)
    print(len(asyncio.all_tasks()))


asyncio.run(main())
