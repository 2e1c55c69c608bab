# title: Called, but not awaited
# topic: First steps
# text: Calling an async function only makes a coroutine object. Without await nothing in it runs, and Python complains when the object is thrown away.
# open: print "Lights are off"
import asyncio


async def switch_off(room):
    print(f"switching off the {room}")
    await asyncio.sleep(0.5)
    print(f"{room}: off")


async def main():
    switch_off("kitchen")  # makes a coroutine, and drops it
    await switch_off("hall")
    print("Lights are off, says main. Are they?")


asyncio.run(main())
