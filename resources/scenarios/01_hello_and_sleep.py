# title: Hello and sleep
# topic: First steps
# text: A coroutine says hello, sleeps for a second and goes on. While it sleeps nothing is ready, so the loop waits for its timer.
# open: print "Slept"
import asyncio


async def main():
    print("Hello")
    await asyncio.sleep(1)
    print("Slept for a second")
    await asyncio.sleep(0.5)
    print("Goodbye")


asyncio.run(main())
