# title: Timeouts inside each other
# topic: Timeouts and cancellation
# text: Each timeout turns only its own cancellation into TimeoutError. The inner one is later, so the error passes it by and is caught outside.
# open: print "outer: too late"
import asyncio


async def slow():
    try:
        await asyncio.sleep(5)
    except asyncio.CancelledError:
        print("slow: cancelled")
        raise


async def main():
    try:
        async with asyncio.timeout(1):
            try:
                async with asyncio.timeout(2):
                    await slow()
            except TimeoutError:
                print("inner: too late")
    except TimeoutError:
        print("outer: too late")

    async with asyncio.timeout(2):
        try:
            async with asyncio.timeout(1):
                await slow()
        except TimeoutError:
            print("inner: too late, but the outer one still has a second")


asyncio.run(main())
