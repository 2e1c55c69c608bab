# title: A new task does not start at once
# topic: Tasks
# text: create_task only queues the first step. It runs in the next iteration of the loop, and that comes when main waits for something.
# open: print "main: still here"
import asyncio


async def greet(name):
    print(f"hello, {name}")


async def main():
    first = asyncio.create_task(greet("Ada"))
    second = asyncio.create_task(greet("Grace"))
    print("main: two tasks are made")
    print("main: still here, nobody has been greeted")
    await asyncio.sleep(0)
    print("main: one iteration later, both have run")
    print("main: done?", first.done(), second.done())


asyncio.run(main())
