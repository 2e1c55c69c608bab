# title: A semaphore limits who runs
# topic: Working together
# text: All six tasks are made at once and wait at the door. The semaphore limits how many are inside, not how many exist.
# open: print "download 3 starts"
import asyncio


async def download(number, slots):
    async with slots:
        print(f"download {number} starts")
        await asyncio.sleep(1)
        print(f"download {number} is done")


async def main():
    start = asyncio.get_running_loop().time()
    slots = asyncio.Semaphore(2)
    tasks = [asyncio.create_task(download(number, slots)) for number in range(1, 7)]
    await asyncio.sleep(0)
    print(f"main: {len(asyncio.all_tasks()) - 1} downloads exist, 2 of them run")
    await asyncio.gather(*tasks)
    print(f"main: all is here after {asyncio.get_running_loop().time() - start:.0f} s")


asyncio.run(main())
