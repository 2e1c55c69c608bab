# A job that takes no time: its task resumes in the second iteration after it was handed back.
import asyncio


def work():
    return "instant"


async def ticker():
    for n in range(6):
        print("tick", n)
        await asyncio.sleep(0)


async def main():
    ticks = asyncio.create_task(ticker())
    print(await asyncio.to_thread(work))
    await ticks


asyncio.run(main())
