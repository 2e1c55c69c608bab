import asyncio
async def bad(): raise ValueError("bad")  # fails here
async def deep(n):
    if n == 0: await bad()
    else: await deep(n - 1)
async def fin():
    try: await asyncio.sleep(10)
    except asyncio.CancelledError as e: print("ce", e.args); raise
    finally: print("fin"); await asyncio.sleep(1); print("fin2")
async def main():
    try: await deep(3)
    except ValueError as e: print(e)
    r = await asyncio.gather(bad(), asyncio.sleep(1, "ok"), return_exceptions=True); print(r)
    t = asyncio.create_task(fin()); await asyncio.sleep(0); t.cancel("why")
    try: await t
    except asyncio.CancelledError: print("main ce")
    async def ag():
        try: yield 1
        finally: print("ag fin")
    async for x in ag(): break
    try:
        async with asyncio.timeout(1): await asyncio.sleep(5)
    except TimeoutError: print("to")
    await deep(2)
asyncio.run(main())
