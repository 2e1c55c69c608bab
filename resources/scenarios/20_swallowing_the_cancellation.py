# title: Swallowing CancelledError
# topic: Timeouts and cancellation
# text: Who catches CancelledError and does not raise it again cannot be cancelled. The poller goes on, and main waits for it much longer than it wanted.
# open: print "poller: what was that"
import asyncio


async def poller():
    for number in range(1, 5):
        try:
            print(f"poller: question {number}")
            await asyncio.sleep(1)
        except asyncio.CancelledError:
            print("poller: what was that? I go on")
    return "all questions asked"


async def main():
    task = asyncio.create_task(poller())
    await asyncio.sleep(1.5)
    task.cancel()
    print("main: cancelled the poller")
    print("main:", await task)
    print("main: was it cancelled?", task.cancelled())


asyncio.run(main())
