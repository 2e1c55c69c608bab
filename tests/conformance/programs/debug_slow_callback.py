# Debug mode logs what takes longer than slow_callback_duration.
import asyncio
import time

def slow():
    time.sleep(0.2)


async def work():
    time.sleep(0.3)
    return "done"


async def main():
    loop = asyncio.get_running_loop()
    print(loop.get_debug(), loop.slow_callback_duration)
    loop.slow_callback_duration = 0.15
    loop.call_soon(slow)
    await asyncio.sleep(1)


asyncio.run(main(), debug=True)
