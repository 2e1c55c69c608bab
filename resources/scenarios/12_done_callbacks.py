# title: Callbacks when it is done
# topic: Futures and callbacks
# text: A future's callbacks never run at once: when it is done the loop queues them, in the order in which they were added, and runs them in its next round.
# open: print "main: result is set"
import asyncio


def pack(future):
    print("pack:", future.result())


def ship(address, future):
    print(f"ship to {address}:", future.result())


async def main():
    loop = asyncio.get_running_loop()
    order = loop.create_future()
    order.add_done_callback(pack)
    order.add_done_callback(lambda future: ship("Oslo", future))
    loop.call_later(1, print, "a timer, with no task at all")
    await asyncio.sleep(1.5)
    order.set_result("a lamp")
    print("main: result is set, no callback has run yet")
    await order
    print("main: a future that is done does not suspend")
    await asyncio.sleep(0)
    print("main: and now they have run")


asyncio.run(main())
