# What the loop and asyncio.timeout give are of classes that programs may name.
import asyncio


async def main():
    loop = asyncio.get_running_loop()
    soon, later = loop.call_soon(print, "soon"), loop.call_later(2, print, "later")
    print(isinstance(soon, asyncio.Handle), isinstance(soon, asyncio.TimerHandle), isinstance(later, asyncio.TimerHandle))
    later.cancel()
    print(later.cancelled(), later.when(), asyncio._get_running_loop() is loop)
    scope = asyncio.timeout(1)
    print(isinstance(scope, asyncio.Timeout))
    try:
        async with asyncio.Timeout(loop.time() + 1) as own:
            await asyncio.sleep(5)
    except TimeoutError:
        print("timed out", own.expired(), loop.time())


asyncio.run(main())
print(asyncio._get_running_loop())
