# title: Three at a time
# topic: Working together
# text: A semaphore of three lets three tasks in. The others wait outside, first come first served, and one goes in whenever one comes out.
# open: print "Dora is in"
import asyncio

GUESTS = [("Anna", 1), ("Ben", 1.6), ("Carl", 0.7), ("Dora", 1), ("Emil", 0.5), ("Fay", 1.2), ("Gus", 0.4)]


async def visit(sauna, name, seconds):
    async with sauna:
        print(f"{name} is in")
        await asyncio.sleep(seconds)
        print(f"{name} is out")


async def main():
    sauna = asyncio.Semaphore(3)
    visits = [visit(sauna, name, seconds) for name, seconds in GUESTS]
    await asyncio.gather(*visits)
    print("everybody has been in")


asyncio.run(main())
