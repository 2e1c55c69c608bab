# SystemExit with a text prints it on stderr; the exit code is 1.
import asyncio


async def main():
    await asyncio.sleep(1)
    return "all done"


print(asyncio.run(main()))
raise SystemExit("and goodbye")
