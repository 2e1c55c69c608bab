# title: gather or wait?
# topic: Tasks
# text: gather gives results, in order, or raises. wait gives two sets of tasks and never raises: done and pending, and what to do with both is up to you.
# open: print "wait: 2 done"
import asyncio


async def runner(name, seconds):
    await asyncio.sleep(seconds)
    return f"{name} after {seconds} s"


async def main():
    print("gather:", await asyncio.gather(runner("Anna", 1), runner("Ben", 0.5)))

    race = [asyncio.create_task(runner(name, seconds)) for name, seconds in [("Cleo", 0.5), ("Dan", 1), ("Eve", 3)]]
    done, pending = await asyncio.wait(race, timeout=2)
    print(f"wait: {len(done)} done, {len(pending)} pending, and nobody is cancelled")
    for task in race:
        if task in done:
            print("wait:", task.result())
    for task in pending:
        print("wait: giving up on the last one")
        task.cancel()


asyncio.run(main())
