import asyncio
async def child(n):
    await asyncio.sleep(n)
    return n * 2
class Aw:
    def __await__(self):
        yield from asyncio.sleep(1).__await__()
        return "aw"
class CM:
    async def __aenter__(self): print("aenter"); await asyncio.sleep(1); return 5
    async def __aexit__(self, *a): print("aexit", a[0]); return True
async def agen(n):
    for i in range(n):
        await asyncio.sleep(0.1)
        yield i
class AI:
    def __init__(self): self.i = 0
    def __aiter__(self): return self
    async def __anext__(self):
        self.i += 1
        if self.i > 2: raise StopAsyncIteration
        return self.i
async def main():
    print(await child(1), await asyncio.gather(child(2), child(1)))
    print(await Aw())
    async with CM() as v: print(v); raise ValueError("x")
    async for i in agen(3): print(i)
    else: print("else")
    async for i in AI(): print("ai", i)
    print([i async for i in agen(3)], [x for x in [await child(0)]], {i: i async for i in agen(2) if i})
    t = asyncio.create_task(child(5)); t.cancel()
    try: await t
    except asyncio.CancelledError: print("cancelled")
    try: await asyncio.wait_for(child(10), 1)
    except asyncio.TimeoutError as e: print("timeout", repr(e))
    g = agen(5)
    print(await g.__anext__(), await anext(g), await g.asend(None))
    await g.aclose()
    try: await anext(g)
    except StopAsyncIteration: print("stop")
    try: await 5
    except TypeError as e: print(e)
    c = child(1)
    await c
    try: await c
    except RuntimeError as e: print(e)
    print(sum([x async for x in agen(4)]), await asyncio.wait_for(agen(2).__anext__(), 3))
    return "ret"
print(asyncio.run(main()))
