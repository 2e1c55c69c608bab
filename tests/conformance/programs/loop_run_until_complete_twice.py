# One loop can run several coroutines, one after the other; the clock goes on and tasks left over go on with it.
import asyncio


async def background():
    for n in range(3):
        print("background", n)
        await asyncio.sleep(1)


async def main(n):
    if n == 0:
        loop.create_task(background())
    await asyncio.sleep(1.5)
    return n, loop.time()


loop = asyncio.new_event_loop()
for n in range(2):
    print(loop.run_until_complete(main(n)))
loop.close()
