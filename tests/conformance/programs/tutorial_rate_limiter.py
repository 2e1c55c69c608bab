# A token bucket, a semaphore, retries with growing pauses.
import asyncio
from dataclasses import dataclass, field
from typing import Awaitable, Callable, Optional


class TemporaryError(Exception):
    pass


@dataclass
class Stats:
    started: int = 0
    failed: int = 0
    finished: list[str] = field(default_factory=list)


class RateLimiter:
    def __init__(self, rate: int, per: float):
        self._rate, self._per = rate, per
        self._tokens = rate
        self._condition: Optional[asyncio.Condition] = None
        self._task: Optional[asyncio.Task] = None

    async def __aenter__(self):
        self._condition = asyncio.Condition()
        self._task = asyncio.create_task(self._refill(), name="refill")
        return self

    async def __aexit__(self, *exc):
        self._task.cancel()
        try:
            await self._task
        except asyncio.CancelledError:
            print("refill stopped")

    async def _refill(self):
        while True:
            await asyncio.sleep(self._per)
            async with self._condition:
                self._tokens = self._rate
                self._condition.notify_all()

    async def take(self):
        async with self._condition:
            await self._condition.wait_for(lambda: self._tokens > 0)
            self._tokens -= 1


def retry(attempts: int, pause: float) -> Callable[[Callable[..., Awaitable]], Callable[..., Awaitable]]:
    def decorate(function):
        async def wrapper(*args, **kwargs):
            for attempt in range(1, attempts + 1):
                try:
                    return await function(*args, **kwargs)
                except TemporaryError as error:
                    if attempt == attempts:
                        raise
                    print(f"  {error}; attempt {attempt} of {attempts}")
                    await asyncio.sleep(pause * 2 ** attempt)
        wrapper.__name__ = function.__name__
        return wrapper
    return decorate


@retry(attempts=3, pause=0.001)
async def fetch(n: int, stats: Stats, limiter: RateLimiter, gate: asyncio.Semaphore, fails: dict[int, int]) -> str:
    async with gate:
        await limiter.take()
        stats.started += 1
        if fails.get(n, 0) > 0:
            fails[n] -= 1
            stats.failed += 1
            raise TemporaryError(f"page {n} is busy")
        stats.finished.append(f"page-{n}")
        return f"<{n}>"


async def main():
    stats = Stats()
    gate = asyncio.Semaphore(2)
    async with RateLimiter(rate=3, per=0.05) as limiter:
        results = await asyncio.gather(
            *(fetch(n, stats, limiter, gate, {1: 1, 3: 5, **({4: 2} if n == 4 else {})}) for n in range(6)),
            return_exceptions=True)
    for result in results:
        print(repr(result))
    print(stats.started, stats.failed, sorted(stats.finished), fetch.__name__)


asyncio.run(main())
