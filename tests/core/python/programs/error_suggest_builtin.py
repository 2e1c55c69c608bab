import asyncio


async def main():
    await asyncio.sleep(0.01)
    pritn("x")


asyncio.run(main())
