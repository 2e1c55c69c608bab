# A cancelled handle takes its place and is skipped; a cancelled timer never fires and does not move the clock.
import asyncio


async def main():
    loop = asyncio.get_running_loop()
    soon = loop.call_soon(print, "never")
    loop.call_soon(print, "this one runs")
    timer = loop.call_later(100, print, "never either")
    soon.cancel()
    timer.cancel()
    print(soon.cancelled(), timer.cancelled(), timer.when())
    await asyncio.sleep(1)
    print(loop.time())


asyncio.run(main())
