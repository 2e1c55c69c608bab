# title: Workers parked at an empty queue
# topic: Working together
# text: When the letters are sorted the clerks wait in get() for more, for ever. join() knows when the work is done; the clerks do not, so main has to send them home.
# open: print "main: all sorted"
import asyncio


async def clerk(name, letters):
    while True:
        letter = await letters.get()
        print(f"{name} sorts {letter}")
        await asyncio.sleep(0.5)
        letters.task_done()


async def main():
    letters = asyncio.Queue()
    clerks = [asyncio.create_task(clerk(name, letters)) for name in ("Ida", "Jon", "Kim")]
    for letter in ("a postcard", "a bill"):
        await letters.put(letter)
    await letters.join()
    print("main: all sorted, and", sum(not task.done() for task in clerks), "clerks still wait")
    for task in clerks:
        task.cancel()
    await asyncio.gather(*clerks, return_exceptions=True)
    print("main: everybody has gone home")


asyncio.run(main())
