# Within a coroutine get_event_loop is the running loop; outside one, get_running_loop is an error.
import asyncio


async def main():
    print(asyncio.get_event_loop() is asyncio.get_running_loop())
    return asyncio.get_event_loop().is_running()


try:
    asyncio.get_running_loop()
except RuntimeError as error:
    print(error)
print(asyncio.run(main()))
