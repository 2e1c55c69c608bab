# Runner: several runs share one loop and one context; leaving it cleans up.
import asyncio
import contextvars

variable = contextvars.ContextVar("variable", default="unset")


async def work(value):
    print(variable.get())
    variable.set(value)
    asyncio.get_running_loop().call_later(5, print, "never")
    return value


async def linger():
    try:
        await asyncio.sleep(9)
    finally:
        print("linger is cancelled")


async def start():
    global left
    left = asyncio.create_task(linger())
    await asyncio.sleep(0)


with asyncio.Runner() as runner:
    print(runner.run(work("first")), runner.run(work("second")))
    loop = runner.get_loop()
    runner.run(start())
print(loop.is_closed())
try:
    runner.get_loop()
except RuntimeError as error:
    print(error)
