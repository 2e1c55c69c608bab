import asyncio
async def a(): 1 / 0  # fails here
async def b(): await asyncio.sleep(1)
async def main():
    async with asyncio.TaskGroup() as tg:
        tg.create_task(a())
        tg.create_task(b())
asyncio.run(main())
