# title: Two locks, two tasks, no end
# topic: Working together
# text: Each task holds one lock and wants the other's. Nothing will ever happen again: in Python this program stands still for ever, here the run ends and says who waits for whom.
# open: end
import asyncio


async def move(name, source, target):
    async with source:
        print(f"{name} holds the first lock")
        await asyncio.sleep(1)
        print(f"{name} wants the second")
        async with target:
            print(f"{name} has both")


async def main():
    left, right = asyncio.Lock(), asyncio.Lock()
    await asyncio.gather(move("Ada", left, right), move("Grace", right, left))
    print("this is never reached")


asyncio.run(main())
