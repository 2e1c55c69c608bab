# asyncio.run cancels its main task at the first Ctrl+C, lets it clean up, and then raises KeyboardInterrupt.
# interrupt: 0.75s
import asyncio
import time


async def other():
    try:
        await asyncio.sleep(10)
    finally:
        print("other cleans up")


async def main():
    asyncio.create_task(other())
    try:
        await asyncio.sleep(5)
    except asyncio.CancelledError:
        print("cancelled at", time.monotonic())
        await asyncio.sleep(1)
        print("cleaned up at", time.monotonic())
        raise


try:
    asyncio.run(main())
except KeyboardInterrupt:
    print("KeyboardInterrupt at", time.monotonic())
