# at most: 3.0
# Loops, calls, attributes, lists and dictionaries: no scheduling at all.
import asyncio


class Point:
    def __init__(self, x, y):
        self.x = x
        self.y = y

    def moved(self, dx, dy):
        return Point(self.x + dx, self.y + dy)


def fibonacci(n):
    return n if n < 2 else fibonacci(n - 1) + fibonacci(n - 2)


def primes(limit):
    sieve = [True] * limit
    for n in range(2, limit):
        if sieve[n]:
            for multiple in range(n * n, limit, n):
                sieve[multiple] = False
    return [n for n in range(2, limit) if sieve[n]]


def walk(steps):
    point = Point(0, 0)
    for n in range(steps):
        point = point.moved(n % 3, -(n % 2))
    return point.x, point.y


def count_words(repetitions):
    counts = {}
    for word in "the quick brown fox jumps over the lazy dog".split() * repetitions:
        counts[word] = counts.get(word, 0) + 1
    return counts


async def main():
    print(fibonacci(25))
    await asyncio.sleep(0)
    print(len(primes(1_000_000)))
    await asyncio.sleep(0)
    print(walk(300_000))
    await asyncio.sleep(0)
    print(count_words(50_000))


asyncio.run(main())
