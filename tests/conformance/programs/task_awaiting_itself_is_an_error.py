# A task that awaits itself gets a RuntimeError thrown in, one iteration later.
import asyncio


async def narcissus():
    try:
        await asyncio.current_task()
    except RuntimeError as error:
        print(type(error).__name__, str(error).split(":")[0])
    return "survived"


async def main():
    print(await asyncio.create_task(narcissus()))


asyncio.run(main())
