# title: A file read in a pool
# topic: The world outside
# text: Reading a file blocks: there is nothing to await. In a worker of the pool it blocks only that worker, and the loop goes on.
# open: print "waiting"
# file: poem.txt 1.2s
# | The loop goes round and round,
# | the worker reads and waits;
# | and when the words are found
# | the task resumes. Not late.
import asyncio


def read(name):
    with open(name) as file:
        return file.read()


async def waiting():
    for _ in range(4):
        print("waiting")
        await asyncio.sleep(0.4)


async def main():
    loop = asyncio.get_running_loop()
    #: The worker stands still in read(); what it brings is handed back to the loop.
    text, _ = await asyncio.gather(loop.run_in_executor(None, read, "poem.txt"), waiting())
    print(len(text.splitlines()), "lines, the first:", text.splitlines()[0])


asyncio.run(main())
