import asyncio
async def bad(): raise ValueError("lost")
async def main():
    t = asyncio.create_task(bad())
    await asyncio.sleep(1)
    del t
    print("end")
asyncio.run(main())
