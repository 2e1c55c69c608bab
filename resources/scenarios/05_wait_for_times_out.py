# title: A timeout cancels
# topic: Timeouts and cancellation
# text: wait_for gives a coroutine so much time and no more. When the time is up it cancels the task, waits for its clean-up, and raises TimeoutError.
# open: print "hanging up"
import asyncio


async def call(name, rings):
    print(f"calling {name}")
    try:
        await asyncio.sleep(rings)
        return f"{name} picked up"
    except asyncio.CancelledError:
        print(f"hanging up on {name}")
        raise


async def main():
    for name, rings in [("Ada", 0.7), ("Grace", 3)]:
        try:
            print(await asyncio.wait_for(call(name, rings), timeout=1))
        except asyncio.TimeoutError:
            print(f"{name} did not answer within a second")


asyncio.run(main())
