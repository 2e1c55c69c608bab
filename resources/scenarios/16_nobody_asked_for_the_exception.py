# title: An exception nobody asked for
# topic: Tasks
# text: A task keeps its exception for whoever awaits it. Nobody does, so main goes on as if all were well, and only a message on stderr tells.
# open: print "main: the parcel must be"
import asyncio


async def deliver(parcel):
    await asyncio.sleep(1)
    raise ValueError(f"no such street for {parcel}")


async def main():
    task = asyncio.create_task(deliver("the books"))
    await asyncio.sleep(2)
    print("main: the parcel must be there by now")
    print("main: is the task done?", task.done())


asyncio.run(main())
print("the program ends without an error")
