import asyncio
class R:
    def __init__(self, n, swallow=False): self.n, self.swallow = n, swallow
    async def __aenter__(self): await asyncio.sleep(0); print("in", self.n); return self
    async def __aexit__(self, t, v, tb): await asyncio.sleep(0); print("out", self.n, t and t.__name__); return self.swallow
async def f():
    async with R(1) as a, R(2): return a.n
async def loopy():
    for i in range(3):
        async with R(i):
            if i == 0: continue
            if i == 1: break
async def main():
    print(await f()); await loopy()
    async with R(5, True): raise ValueError
    try:
        async with R(6): raise KeyError("x")
    except KeyError as e: print("k", e)
    class NotAsync: 
        def __enter__(self): pass
        def __exit__(self, *a): pass
    try:
        async with NotAsync(): pass
    except TypeError as e: print(e)
    lock = asyncio.Lock()
    async with lock: print(lock.locked())
    print(lock.locked())
    try:
        async for x in [1]: pass
    except TypeError as e: print(e)
asyncio.run(main())
