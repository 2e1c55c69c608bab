# Done-callbacks are scheduled in the order of registration, also on a task that is done already.
import asyncio


async def child():
    print("child")
    return 5


async def main():
    task = asyncio.create_task(child())
    for n in range(3):
        task.add_done_callback(lambda t, n=n: print("callback", n, t.result()))
    await task
    print("main resumed")
    task.add_done_callback(lambda t: print("late callback"))
    print("registered")
    await asyncio.sleep(0)
    print("end")


asyncio.run(main())
