# wait_for without a timeout awaits inline: no task, no iteration.
import asyncio


async def child():
    return asyncio.current_task().get_name()


async def main():
    print(await asyncio.wait_for(child(), None))


asyncio.run(main())
