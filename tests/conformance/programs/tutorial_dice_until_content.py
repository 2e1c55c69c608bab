# Players roll seeded dice until they are content, each at a pace of their own, in colours of the terminal.
import asyncio
import random

CLEAR, *PAINT = "\033[0m", "\033[32m", "\033[34m", "\033[33m"


async def play(seat: int, wanted: int) -> tuple[str, int]:
    name = "north east south".split()[seat]
    rolls = 0
    while True:
        rolls += 1
        if (eyes := random.randint(1, 12)) >= wanted:
            print(f"{PAINT[seat]}{name} keeps {eyes}{CLEAR}")
            return name, rolls
        print(f"{PAINT[seat]}{name} rolls {eyes}, not enough{CLEAR}")
        await asyncio.sleep(seat + 1)


async def main():
    random.seed(2024)
    players = [play(seat, 11 - 2 * seat) for seat in range(3)]
    for name, rolls in await asyncio.gather(*players):
        print(f"{name:>6}: {'#' * rolls}")


asyncio.run(main())
