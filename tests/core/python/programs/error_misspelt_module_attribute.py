# A name that no module of Python has is the program's mistake, found when it is reached.
import asyncio
import json
import math

for attempt in (lambda: json.dump_s({}), lambda: math.sqroot(4), lambda: asyncio.Que):
    try:
        attempt()
    except AttributeError as error:
        print(error, error.name)
try:
    from asyncio import slep
except ImportError as error:
    print(type(error).__name__, str(error).split(" (")[0])


async def main():
    print("before")
    await asyncio.slep(1)  # fails here


asyncio.run(main())
