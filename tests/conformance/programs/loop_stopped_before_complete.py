# Stopping the loop before the future is done is a RuntimeError.
import asyncio

loop = asyncio.new_event_loop()


async def main():
    loop.call_soon(loop.stop)
    await asyncio.sleep(1)


task = loop.create_task(main())
try:
    loop.run_until_complete(task)
except RuntimeError as error:
    print(error)
print(loop.run_until_complete(task), loop.time())
loop.close()
