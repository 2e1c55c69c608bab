# title: Coroutines do not
# topic: Threads and processes
# text: A coroutine gives way only where it says await. What stands between two awaits belongs together, and no update gets lost.
# open: print "b made it 2"
# beside: 37_threads_interleave
import asyncio

counter = 0


async def add(name):
    global counter
    for _ in range(3):
        value = counter
        counter = value + 1
        print(f"{name} made it {counter}")
        await asyncio.sleep(0.1)


async def main():
    await asyncio.gather(add("a"), add("b"))
    print(f"6 additions make {counter}")


asyncio.run(main())
