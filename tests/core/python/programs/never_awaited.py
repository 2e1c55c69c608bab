import asyncio
async def f(): return 1
async def main():
    f()
    c = f()
    del c
    asyncio.create_task(f())
asyncio.run(main())
f()
print("end")
