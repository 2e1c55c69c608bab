# shield gives back a future that is done already; one that is not resumes two iterations after.
import asyncio


async def ticker(count):
    for number in range(count):
        print("tick", number)
        await asyncio.sleep(0)

async def work():
    await asyncio.sleep(0)
    print("work ends")
    return "value"


async def main():
    done = asyncio.get_running_loop().create_future()
    done.set_result("done")
    print(asyncio.shield(done) is done)
    ticks = asyncio.create_task(ticker(5))
    print(await asyncio.shield(work()))
    await ticks


asyncio.run(main())
