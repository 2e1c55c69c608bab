# Comprehensions have a scope of their own; they nest, filter, and may await.
import asyncio


async def double(n):
    await asyncio.sleep(0.1)
    return n * 2


async def numbers(count):
    for n in range(count):
        await asyncio.sleep(0.1)
        yield n


async def main():
    n = "outer"
    print([n for n in range(3)], n)
    print([await double(n) for n in range(3)], {n: await double(n) for n in (1, 2)})
    print([n async for n in numbers(3)], [await double(n) async for n in numbers(4) if n % 2])
    print([[a * b for b in range(3)] for a in range(3)], {a + b for a in "xy" for b in "12"} == {"x1", "x2", "y1", "y2"})
    print(sum(n * n for n in range(10)), ",".join(str(n) for n in range(4)), max((n % 4, n) for n in range(9)))
    print([a for a, b in [(1, 2), (3, 4)] if b > 2 if a], {k: v for k, v in {"a": 1}.items()}, list(n for n in "abc"))
    print(asyncio.get_running_loop().time())


asyncio.run(main())
