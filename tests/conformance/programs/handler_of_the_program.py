# A program's exception handler gets the context; what it raises itself is logged.
import asyncio

def handler(loop, context):
    print(sorted(context), context["message"].split(" at ")[0], repr(context.get("exception")))
    if "handle" in context:
        raise RuntimeError("the handler fails")


def fail():
    raise ValueError("callback")


async def lost():
    raise KeyError("lost")


async def main():
    loop = asyncio.get_running_loop()
    print(loop.get_exception_handler())
    loop.set_exception_handler(handler)
    loop.call_soon(fail)
    task = asyncio.create_task(lost())
    await asyncio.sleep(1)
    del task
    loop.call_exception_handler({"message": "by hand", "number": 42})
    loop.set_exception_handler(None)
    loop.call_exception_handler({"message": "logged", "number": 42})


asyncio.run(main())
