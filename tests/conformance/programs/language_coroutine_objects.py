# A coroutine object does nothing until it is awaited, can be awaited once, and can be driven by hand.
import asyncio


async def child(n):
    print("child runs", n)
    return n * 2


async def main():
    coroutine = child(1)
    print(type(coroutine).__name__, asyncio.iscoroutine(coroutine), asyncio.iscoroutinefunction(child), child.__name__)
    print(await coroutine)
    try:
        await coroutine
    except RuntimeError as error:
        print("RuntimeError:", error)
    try:
        await 5
    except TypeError as error:
        print("TypeError:", error)
    try:
        await child
    except TypeError as error:
        print("TypeError:", error)
    closed = child(2)
    closed.close()
    by_hand = child(3)
    try:
        by_hand.send(None)
    except StopIteration as stop:
        print("returned", stop.value)


asyncio.run(main())
try:
    asyncio.run(child)
except ValueError as error:
    print("ValueError:", str(error).split(" at ")[0])
