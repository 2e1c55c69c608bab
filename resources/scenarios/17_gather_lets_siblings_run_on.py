# title: gather lets the others run on
# topic: Tasks
# text: gather raises the first exception at once. Its other children are not cancelled: they go on working for a result that nobody will read.
# open: print "main: caught"
import asyncio


async def fetch(name, seconds):
    await asyncio.sleep(seconds)
    if name == "weather":
        raise OSError("the weather station is down")
    print(f"{name} fetched")
    return name


async def main():
    try:
        await asyncio.gather(fetch("news", 0.5), fetch("weather", 1), fetch("sports", 1.5), fetch("stocks", 2))
    except OSError as error:
        print("main: caught", error)
    await asyncio.sleep(1.5)
    print("main: sports and stocks were fetched all the same")


asyncio.run(main())
