# SPDX-License-Identifier: GPL-3.0-or-later
# The ruler of the programs that measure iterations: compare.py puts it before them.
import asyncio


class Iterations:
    """Counts the iterations since the cause: its callback runs first in each, because it was scheduled just before."""

    def start(self):
        self.count, self.counts = 0, True
        asyncio.get_running_loop().call_soon(self.tick)

    def tick(self):
        self.count += 1
        if self.counts:
            asyncio.get_running_loop().call_soon(self.tick)

    def show(self, rule, expected):
        print(f"{rule}: +{self.count}", "" if self.count == expected else f"and not +{expected}")

    def tell(self, rule, expected):
        self.counts = False
        self.show(rule, expected)


since = Iterations()


async def ends(value=None):
    """Suspends once; its last step is the cause."""
    await asyncio.sleep(0)
    since.start()
    return value


async def fails():
    await asyncio.sleep(0)
    since.start()
    raise ValueError


async def sleeps():
    await asyncio.sleep(1000)


async def child(rule, expected):
    """Sleeps until it is cancelled; others may still count."""
    try:
        await asyncio.sleep(1000)
    except asyncio.CancelledError:
        since.show(rule, expected)
        raise


async def raises(awaitable, error=asyncio.CancelledError):
    try:
        await awaitable
    except error:
        return True
    return False


async def settled(count=8):
    """Lets what was begun come to rest, so that measurements do not mix."""
    since.counts = False
    for _ in range(count):
        await asyncio.sleep(0)
