# A future is pending, then done with a result, an exception or cancelled, and changes no more.
import asyncio


async def main():
    loop = asyncio.get_running_loop()
    future = loop.create_future()
    print(future.done(), future.cancelled())
    future.set_result(1)
    try:
        future.set_result(2)
    except asyncio.InvalidStateError as error:
        print("InvalidStateError:", error)
    print(future.result(), future.cancel())
    failed = loop.create_future()
    failed.set_exception(ZeroDivisionError("by hand"))
    print(repr(failed.exception()))
    gone = loop.create_future()
    print(gone.cancel("msg"), gone.cancelled(), gone.done())
    try:
        gone.result()
    except asyncio.CancelledError as error:
        print("CancelledError", error.args)


asyncio.run(main())
