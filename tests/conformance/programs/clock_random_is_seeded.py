# random is CPython's generator, seeded with 0 unless the program seeds it.
import asyncio
import random


async def main():
    print(random.random(), random.randint(1, 100), random.choice("abcdef"))
    random.seed(42)
    items = list(range(8))
    random.shuffle(items)
    print(items, random.uniform(1, 2), random.sample(range(50), 4), random.randrange(0, 10, 3))
    await asyncio.sleep(random.random())
    print(asyncio.get_running_loop().time())


asyncio.run(main())
