# What asyncio reports goes through the program's logging once it is imported: level, logger and format are the program's.
import asyncio
import logging
import time


async def fails():
    raise ValueError("nobody asks")


async def slow():
    time.sleep(0.2)


async def main():
    asyncio.create_task(fails())
    await asyncio.sleep(0)
    await asyncio.create_task(slow())
    asyncio.get_running_loop().call_soon(lambda: 1 / 0)
    asyncio.get_running_loop().call_exception_handler({"message": "told by hand", "future": None})
    await asyncio.sleep(0)


logging.basicConfig(level=logging.DEBUG, format="%(levelname)-8s %(name)s | %(message)s")
asyncio.run(main(), debug=False)
loop = asyncio.new_event_loop()
loop.set_debug(True)
loop.run_until_complete(asyncio.sleep(1))
loop.close()
logging.getLogger("asyncio").setLevel(logging.CRITICAL)
asyncio.run(main())
