import asyncio
from contextlib import AsyncExitStack, aclosing, asynccontextmanager, nullcontext, suppress, AbstractAsyncContextManager


@asynccontextmanager
async def connection(name, swallow=False):
    print("open", name)
    await asyncio.sleep(0.1)
    try:
        yield name.upper()
    except ValueError as error:
        print("failed", error)
        if not swallow:
            raise
    finally:
        await asyncio.sleep(0.1)
        print("close", name)


@asynccontextmanager
async def twice():
    yield
    yield


@asynccontextmanager
async def never():
    return
    yield


@connection("deco")
async def decorated(x):
    print("decorated", x)
    return x


async def numbers():
    try:
        for i in range(5):
            yield i
    finally:
        print("numbers closed")


class Manager(AbstractAsyncContextManager):
    async def __aexit__(self, *details):
        print("manager", details[0])


async def main():
    async with connection("a") as a:
        print(a)
    async with connection("b", swallow=True):
        raise ValueError("inside")
    try:
        async with connection("c"):
            raise ValueError("outside")
    except ValueError as error:
        print("caught", error, error.__context__)
    for make in (twice, never):
        try:
            async with make():
                pass
        except RuntimeError as error:
            print(make.__name__, error)
    print(await decorated(3))
    async with aclosing(numbers()) as stream:
        async for number in stream:
            print(number)
            if number == 1:
                break
    async with AsyncExitStack() as stack:
        one = await stack.enter_async_context(connection("one"))
        two = await stack.enter_async_context(connection("two"))
        stack.callback(print, "sync callback")
        stack.push_async_callback(asyncio.sleep, 0.1)
        print(one, two, stack.enter_context(nullcontext(7)))
    try:
        async with AsyncExitStack() as stack:
            await stack.enter_async_context(connection("x"))
            await stack.enter_async_context(connection("y"))
            raise ValueError("deep")
    except ValueError as error:
        print("deep caught", error)
    async with Manager() as manager:
        print(type(manager).__name__)
    async with nullcontext(1) as x:
        print(x)
    with suppress(asyncio.TimeoutError):
        async with asyncio.timeout(0.05), connection("slow"):
            print("never")
    with suppress(TypeError):
        async with AsyncExitStack() as stack:
            await stack.enter_async_context(nullcontext())
            await stack.enter_async_context(5)
    task = asyncio.create_task(connection("task").__aenter__())
    print(await task)
    print("end")


asyncio.run(main())
