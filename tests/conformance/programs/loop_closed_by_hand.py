# What asyncio.run does at its end, done by hand: generators, the default executor, and the last words of a handler.
import asyncio


async def numbers():
    try:
        for number in range(10):
            yield number
    finally:
        print("the generator is closed")


def job():
    return "job done"


async def main():
    loop = asyncio.get_running_loop()
    left = numbers()
    print(await anext(left), await loop.run_in_executor(None, job))
    return left


def handler(loop, context):
    print("handler:", sorted(context))
    loop.default_exception_handler(context)


loop = asyncio.new_event_loop()
asyncio.set_event_loop(loop)
left = loop.run_until_complete(main())
loop.set_exception_handler(handler)
print(loop.get_exception_handler() is handler)
loop.call_exception_handler({"message": "something went wrong", "exception": ValueError("this")})
loop.run_until_complete(loop.shutdown_asyncgens())
loop.run_until_complete(loop.shutdown_default_executor())
try:
    loop.run_until_complete(loop.run_in_executor(None, job))
except RuntimeError as error:
    print(error)
loop.close()
print(loop.is_closed())
