# A program knows that it is the main one; annotations and docstrings do no harm.
"""Module docstring."""
import asyncio
from asyncio import sleep as pause
from functools import partial
import time as clock

limit: int = 3
names: "list[str]" = ["a"]


async def main(count: int = 2, *, label: str | None = None) -> "list[int]":
    """Wait a little."""
    result: list[int] = []
    for n in range(count):
        await pause(0.5)
        result.append(n)
    return result


if __name__ == "__main__":
    start = clock.perf_counter()
    print(asyncio.run(main(limit)), clock.perf_counter() - start)
    print(partial(pow, 2)(10), partial(int, base=2)("101"), main.__doc__, __name__)
