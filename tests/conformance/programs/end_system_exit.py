# SystemExit in a task stops the loop and sets the exit code.
import asyncio


async def child():
    await asyncio.sleep(1)
    raise SystemExit(3)


async def main():
    try:
        await asyncio.gather(child(), asyncio.sleep(10))
    finally:
        print("main leaves")


asyncio.run(main())
