# A second cancel during the clean-up interrupts the clean-up's own await.
import asyncio


async def child():
    try:
        await asyncio.sleep(10)
    finally:
        print("cleaning up")
        try:
            await asyncio.sleep(5)
            print("cleaned up")
        except asyncio.CancelledError:
            print("clean-up interrupted")
            raise


async def main():
    task = asyncio.create_task(child())
    await asyncio.sleep(1)
    task.cancel()
    await asyncio.sleep(1)
    task.cancel()
    await asyncio.wait([task])
    print(task.cancelled(), asyncio.get_running_loop().time())


asyncio.run(main())
