# In debug mode, reprs and messages say where things were created; calls from another thread are refused.
import asyncio


async def child():
    await asyncio.sleep(1)


async def fails():
    raise ValueError("nobody asks")


def bad():
    raise LookupError("in a callback")


def begin(coroutine, name):
    return asyncio.create_task(coroutine, name=name)


async def shows(loop):
    task = begin(child(), "kid")
    await asyncio.sleep(0)
    soon, later = loop.call_soon(print, "soon"), loop.call_later(5, print, "later")
    print(task, soon, later, sep="\n")
    later.cancel()
    print(later)
    print(loop.create_future(), asyncio.Future(), asyncio.Future(loop=loop), sep="\n")
    own = asyncio.Task(child(), loop=loop, name="own")
    print(own)
    await asyncio.gather(task, own)


async def complains(loop):
    loop.call_soon(bad)
    loop.call_later(0.5, bad)
    child()
    failing = begin(fails(), "failing")
    await asyncio.sleep(1)
    del failing


async def refuses(loop):
    def elsewhere():
        for call in (loop.call_soon, lambda function: loop.call_later(1, function)):
            try:
                call(print)
            except RuntimeError as error:
                print(error)
        loop.call_soon_threadsafe(print, "from a thread")

    await asyncio.to_thread(elsewhere)
    for call, function in ((loop.call_soon, 5), (loop.call_soon, child), (loop.call_soon_threadsafe, child)):
        try:
            call(function)
        except TypeError as error:
            print(error)
    for delay in (1, 2):
        try:
            loop.call_later(delay, "text")
        except TypeError as error:
            print(error)


async def main():
    loop = asyncio.get_running_loop()
    await shows(loop)
    await complains(loop)
    await refuses(loop)


asyncio.run(main(), debug=True)
