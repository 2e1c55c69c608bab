# Without debug mode nobody looks at a callback before it is called.
import asyncio


async def main():
    loop = asyncio.get_running_loop()
    print(loop.call_soon(5))
    loop.call_later(1, "text")
    try:
        await loop.run_in_executor(None, 7)
    except TypeError as error:
        print(error)
    coroutine = await loop.run_in_executor(None, main)
    print(type(coroutine).__name__)
    coroutine.close()
    await asyncio.sleep(2)


asyncio.run(main())
