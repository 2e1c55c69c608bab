# Exceptions tell what they were raised from, and during what.
import asyncio


async def inner():
    await asyncio.sleep(1)
    return {}["missing"]


async def middle():
    try:
        return await asyncio.create_task(inner())
    except KeyError as error:
        raise ValueError("no such thing") from error


async def main():
    try:
        await middle()
    finally:
        int("not a number")


asyncio.run(main())
