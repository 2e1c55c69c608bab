import asyncio, time
def blocking(n):
    time.sleep(n)
    return f"slept {n}"
def fails(): raise ValueError("in thread")
async def main():
    r = await asyncio.gather(asyncio.to_thread(blocking, 0.02), asyncio.to_thread(blocking, 0.01))
    print(r)
    try: await asyncio.to_thread(fails)
    except ValueError as e: print(e)
    loop = asyncio.get_running_loop()
    print(await loop.run_in_executor(None, blocking, 0.01))
    q = asyncio.Queue()
    async def producer():
        for i in range(3): await q.put(i)
        await q.put(None)
    async def consumer():
        while (item := await q.get()) is not None: print("got", item)
    await asyncio.gather(producer(), consumer())
asyncio.run(main())
