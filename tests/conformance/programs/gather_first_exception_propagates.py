# The first exception propagates at once; the siblings go on.
import asyncio


async def good(n):
    await asyncio.sleep(n)
    print("good", n, "ends")


async def bad(n):
    await asyncio.sleep(n)
    print("bad", n, "raises")
    raise ValueError(n)


async def main():
    try:
        await asyncio.gather(good(1), bad(2), good(3), bad(4))
    except ValueError as error:
        print("caught", error, asyncio.get_running_loop().time())
    await asyncio.sleep(5)
    print("end")


asyncio.run(main())
