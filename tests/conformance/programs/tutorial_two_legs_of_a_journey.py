# Every traveller takes a train and then the boat that fits it; all travel at once.
import asyncio
from time import perf_counter


async def train(to: str, hours: float) -> str:
    print(f"train to {to} leaves")
    await asyncio.sleep(hours)
    return f"platform {len(to)} of {to}"


async def boat(after: str, hours: float) -> str:
    print(f"boat leaves for those from {after}")
    await asyncio.sleep(hours)
    return f"island, by {after}"


async def journey(to: str, by_rail: float, by_sea: float) -> None:
    start = perf_counter()
    where = await boat(await train(to, by_rail), by_sea)
    print(f"{to}: {where} after {perf_counter() - start:.1f} hours")


async def main(plans):
    await asyncio.gather(*(journey(to, *hours) for to, hours in plans.items()))


asyncio.run(main({"Bergen": (7, 2), "Malmö": (4, 6.5), "Kiel": (1.5, 9)}))
