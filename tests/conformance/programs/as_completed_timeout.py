# as_completed: after the timeout each remaining item raises TimeoutError; the tasks are not cancelled.
import asyncio

async def work(name, delay):
    await asyncio.sleep(delay)
    print(name, "ends")
    return name


async def main():
    for each in asyncio.as_completed([work("a", 3), work("b", 1), work("c", 4)], timeout=2):
        try:
            print("got", await each)
        except asyncio.TimeoutError as error:
            print("TimeoutError", error.args)
    await asyncio.sleep(3)


asyncio.run(main())
