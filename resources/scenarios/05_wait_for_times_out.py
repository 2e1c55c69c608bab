# title: A timeout cancels
# topic: Timeouts and cancellation
# text: wait_for gives a coroutine so much time and no more. When the time is up it cancels the task, waits for its clean-up, and raises TimeoutError.
# open: print "hanging up"
# beside: 06_shield
import asyncio


async def call(name, rings):
    print(f"calling {name}")
    try:
        await asyncio.sleep(rings)
        return f"{name} picked up"
    except asyncio.CancelledError:
        #: The second was over, so wait_for cancelled this task: CancelledError arrives at its await.
        print(f"hanging up on {name}")
        raise


async def main():
    #: main calls two people, one after the other. Each may ring for one second.
    for name, rings in [("Ada", 0.7), ("Grace", 3)]:
        try:
            print(await asyncio.wait_for(call(name, rings), timeout=1))
        except asyncio.TimeoutError:
            #: Only when the clean-up is done does wait_for raise TimeoutError in main.
            print(f"{name} did not answer within a second")


asyncio.run(main())
