# Five philosophers, five forks, nobody starves: the forks are taken in one order.
import asyncio
from collections import Counter

NAMES = ["Aristotle", "Kant", "Spinoza", "Marx", "Russell"]


async def philosopher(name, left, right, meals, eaten):
    first, second = sorted((left, right), key=lambda fork: fork[0])
    for _ in range(meals):
        async with first[1]:
            await asyncio.sleep(0)
            async with second[1]:
                eaten[name] += 1
                await asyncio.sleep(0.001)


async def main():
    forks = [(number, asyncio.Lock()) for number in range(5)]
    eaten = Counter()
    await asyncio.gather(*(philosopher(name, forks[i], forks[(i + 1) % 5], 3, eaten) for i, name in enumerate(NAMES)))
    print(sorted(eaten.items()), any(lock.locked() for _, lock in forks))
    stuck = [asyncio.Lock(), asyncio.Lock()]

    async def grab(one, two):
        async with one:
            await asyncio.sleep(0.01)
            async with two:
                return "never"

    try:
        async with asyncio.timeout(0.1):
            await asyncio.gather(grab(*stuck), grab(*reversed(stuck)))
    except TimeoutError as error:
        print("deadlock broken", type(error).__name__, [lock.locked() for lock in stuck])


asyncio.run(main())
