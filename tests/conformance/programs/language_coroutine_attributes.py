# Coroutines and generators tell whether they run, where they stand and what they await.
import asyncio


async def inner():
    await asyncio.sleep(1)


async def outer():
    await inner()


def low():
    yield 1


def high():
    yield from low()


async def numbers():
    yield 1
    await asyncio.sleep(1)
    yield 2


def state(coroutine):
    frame = coroutine.cr_frame
    return coroutine.cr_running, coroutine.cr_suspended, frame and frame.f_lineno, frame and frame.f_code.co_name


async def main():
    coroutine = outer()
    print(state(coroutine), coroutine.cr_await, coroutine.cr_origin)
    print(coroutine.cr_code.co_name, coroutine.cr_code.co_firstlineno, coroutine.cr_frame.f_code.co_firstlineno)
    task = asyncio.create_task(coroutine)
    await asyncio.sleep(0)
    await asyncio.sleep(0)
    print(state(coroutine), coroutine.cr_await.cr_code.co_name, state(coroutine.cr_await))
    print(coroutine.cr_await.cr_await.__name__)
    print(state(asyncio.current_task().get_coro()))
    await task
    print(state(coroutine), coroutine.cr_await, coroutine.cr_code.co_name)

    generator = high()
    print(generator.gi_running, generator.gi_suspended, generator.gi_yieldfrom, generator.gi_frame.f_lineno)
    next(generator)
    print(generator.gi_running, generator.gi_suspended, generator.gi_yieldfrom.__name__, generator.gi_frame.f_lineno)
    print(generator.gi_code.co_name, list(generator), generator.gi_frame, generator.gi_suspended)

    stream = numbers()
    print(stream.ag_running, stream.ag_await, stream.ag_frame.f_lineno, stream.ag_code.co_name)
    print([number async for number in stream], stream.ag_frame)


asyncio.run(main())
