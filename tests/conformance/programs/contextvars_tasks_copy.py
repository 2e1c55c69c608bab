# A task works in a copy of the context in which it was made.
import asyncio
import contextvars

variable = contextvars.ContextVar("variable", default="unset")


async def child(name):
    print(name, "finds", variable.get())
    variable.set(name)
    await asyncio.sleep(0)
    print(name, "keeps", variable.get())


async def main():
    variable.set("main")
    await asyncio.gather(child("a"), child("b"))
    await child("inline")
    print("main has", variable.get())


asyncio.run(main())
print(variable.get())
