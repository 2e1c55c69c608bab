# The same job three times: with callbacks, with futures, with coroutines.
import asyncio


def with_callbacks(loop, done):
    results = []

    def second(value):
        results.append(value)
        loop.call_later(0.01, done, results)

    def first():
        results.append("one")
        loop.call_later(0.01, second, "two")

    loop.call_soon(first)


def with_futures(loop):
    outer = loop.create_future()
    inner = loop.create_future()
    inner.add_done_callback(lambda f: outer.set_result(["first", f.result()]))
    loop.call_later(0.01, inner.set_result, "second")
    return outer


async def with_coroutines():
    results = ["eins"]
    await asyncio.sleep(0.01)
    results.append("zwei")
    return results


class Timer:
    def __init__(self, delay):
        self.delay = delay

    def __await__(self):
        yield from asyncio.sleep(self.delay).__await__()
        return f"waited {self.delay}"


async def main():
    loop = asyncio.get_running_loop()
    finished = loop.create_future()
    with_callbacks(loop, finished.set_result)
    print(await finished)
    print(await with_futures(loop))
    print(await with_coroutines())
    print(await Timer(0.01))
    print(await asyncio.wait_for(Timer(0.01), 1))


asyncio.run(main())
