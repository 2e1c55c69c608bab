# The stop callback runs one iteration after main ended, together with whatever was ready there.
import asyncio


async def child():
    print("child step 1")
    await asyncio.sleep(0)
    print("child step 2")
    await asyncio.sleep(0)
    print("child step 3")
    await asyncio.sleep(0)
    print("child step 4")


async def main():
    asyncio.create_task(child())
    asyncio.get_running_loop().call_soon(print, "callback")
    print("main ends")


asyncio.run(main())
