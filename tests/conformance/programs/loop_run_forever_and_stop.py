# run_forever runs until stop(); what was ready in that iteration still runs.
import asyncio

loop = asyncio.new_event_loop()


def stopper():
    print("stop")
    loop.stop()
    loop.call_soon(print, "left for the next run")


loop.call_soon(print, "one")
loop.call_soon(stopper)
loop.call_soon(print, "ready in the same iteration")
loop.run_forever()
print("stopped", loop.is_running())
loop.call_soon(loop.stop)
loop.run_forever()
loop.close()
print("closed", loop.is_closed())
