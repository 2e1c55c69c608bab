# Callbacks run in the context in which they were scheduled, or in the one that is given.
import asyncio
import contextvars

variable = contextvars.ContextVar("variable")


def show(*words):
    print(*words, variable.get("nothing"))
    variable.set("changed by a callback")


async def main():
    loop = asyncio.get_running_loop()
    variable.set("first")
    loop.call_soon(show, "call_soon")
    future = loop.create_future()
    future.add_done_callback(lambda future: show("done"))
    loop.call_later(1, show, "call_later")
    loop.call_soon(show, "given", context=contextvars.Context())
    variable.set("second")
    future.set_result(None)
    await asyncio.sleep(2)
    print(variable.get())
    own = contextvars.copy_context()
    await asyncio.create_task(asyncio.sleep(0), context=own)
    print(await asyncio.to_thread(variable.get), own[variable], variable in own, len(own))


asyncio.run(main())
