import asyncio
async def nums(n):
    try:
        for i in range(n):
            x = yield i
            if x: print("sent", x)
    except ValueError as e:
        print("thrown", e)
        yield "recovered"
    finally:
        print("closing", n)
async def outer(n):
    async for i in nums(n):
        await asyncio.sleep(0)
        yield i * 10
async def main():
    print([x async for x in outer(3)])
    g = nums(3)
    print(await g.asend(None), await g.asend("hi"), await g.athrow(ValueError("t")))
    try: await g.__anext__()
    except StopAsyncIteration as e: print("done", e.args)
    g = nums(2)
    async for x in g:
        print(x)
        break
    await g.aclose()
    try: await anext(g)
    except StopAsyncIteration: print("closed")
    print(await anext(nums(0), "default") if False else "skip")
    async def bad():
        yield 1
        raise KeyError("k")
    try:
        async for x in bad(): print(x)
    except KeyError as e: print("caught", e)
    async def ignores():
        while True:
            try: yield 1
            except GeneratorExit: yield 2
    g = ignores(); await g.asend(None)
    try: await g.aclose()
    except RuntimeError as e: print(e)
    def sync_in_async(): return [i for i in range(3)]
    print({k: v async for k, v in zipped()}, [y for x in [1, 2] for y in [x async for x in nums(x)]] if False else sync_in_async())
async def zipped():
    for p in [("a", 1), ("b", 2)]: yield p
asyncio.run(main())
