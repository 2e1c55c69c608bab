import asyncio
async def inner(): raise KeyError("in task")  # fails here
async def main():
    t = asyncio.create_task(inner())
    await t
asyncio.run(main())
