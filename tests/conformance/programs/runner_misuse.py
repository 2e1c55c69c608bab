# Runner.run and asyncio.run want a coroutine, and no running loop.
import asyncio

async def main():
    runner = asyncio.Runner()
    coroutine = asyncio.sleep(0)
    for run in (runner.run, asyncio.run):
        try:
            run(coroutine)
        except RuntimeError as error:
            print(error)
    await coroutine


asyncio.run(main())
for wrong in (asyncio.run, asyncio.Runner().run):
    try:
        wrong(42)
    except ValueError as error:
        print(error)
