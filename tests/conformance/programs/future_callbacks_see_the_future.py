# set_exception reaches callbacks and awaiters; a second result is an InvalidStateError.
import asyncio

async def main():
    loop = asyncio.get_running_loop()
    future = loop.create_future()
    future.add_done_callback(lambda done: print("callback", repr(done.exception())))
    future.set_exception(OSError("disk"))
    for action in (lambda: future.set_result(1), lambda: future.set_exception(KeyError("late"))):
        try:
            action()
        except asyncio.InvalidStateError as error:
            print("InvalidStateError", error)
    try:
        await future
    except OSError as error:
        print("OSError", error)
    print(future.cancel(), future.cancelled(), future.done(), future.get_loop() is loop)
    try:
        loop.create_future().set_exception(StopIteration())
    except TypeError as error:
        print(error)


asyncio.run(main())
