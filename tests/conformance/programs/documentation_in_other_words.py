# What asyncio's documentation shows by examples, told with others: tasks, groups, timeouts, shields, threads, callbacks.
import asyncio
import time


async def simmer(dish, minutes):
    try:
        await asyncio.sleep(minutes)
    except asyncio.CancelledError:
        print(f"  {dish} taken off the stove")
        raise
    else:
        print(f"  {dish} ready")
        return dish.upper()
    finally:
        print(f"  {dish}: stove free")


async def one_after_the_other_and_at_once():
    begun = time.monotonic()
    await simmer("rice", 2)
    await simmer("peas", 1)
    print("in a row:", time.monotonic() - begun)
    begun = time.monotonic()
    pots = [asyncio.create_task(simmer(dish, minutes)) for dish, minutes in (("rice", 2), ("peas", 1))]
    print([await pot for pot in pots], "at once:", time.monotonic() - begun)
    async with asyncio.TaskGroup() as stove:
        soup = stove.create_task(simmer("soup", 3))
    print(soup.result(), soup.done())


async def kept_until_they_are_done():
    running = set()
    for number in range(4):
        task = asyncio.create_task(simmer(f"dumpling {number}", 1))
        running.add(task)
        task.add_done_callback(running.discard)
    print(len(running))
    await asyncio.sleep(1.5)
    print(len(running))


async def too_late():
    for wait in (lambda: asyncio.wait_for(simmer("stew", 60), timeout=5), lambda: inside(asyncio.timeout(5)),
                 lambda: inside(asyncio.timeout_at(asyncio.get_running_loop().time() + 5))):
        try:
            await wait()
        except TimeoutError:
            print("hungry already")
    async with asyncio.timeout(None) as patience:
        patience.reschedule(asyncio.get_running_loop().time() + 2)
        print(patience.when() is not None, patience.expired())


async def inside(limit):
    async with limit:
        await simmer("roast", 60)


async def not_to_be_disturbed():
    cake = asyncio.create_task(simmer("cake", 4))
    try:
        await asyncio.wait_for(asyncio.shield(cake), 1)
    except TimeoutError:
        print("peeked too early")
    print(await cake)
    finished, unfinished = await asyncio.wait({asyncio.create_task(simmer("tea", 1)), asyncio.create_task(simmer("ham", 9))},
                                              timeout=2)
    print(len(finished), len(unfinished))
    for task in unfinished:
        task.cancel()
    print([repr(each) for each in await asyncio.gather(*unfinished, return_exceptions=True)])
    for cooked in asyncio.as_completed([simmer("slow", 3), simmer("quick", 1)]):
        print(await cooked)


def wash_up(plates):
    time.sleep(plates / 10)
    return f"{plates} plates clean"


async def by_other_hands():
    print(await asyncio.gather(asyncio.to_thread(wash_up, 20), simmer("coffee", 1)))
    loop = asyncio.get_running_loop()
    print(await loop.run_in_executor(None, wash_up, 5))


def plain_callbacks():
    loop = asyncio.new_event_loop()

    def countdown(left):
        print("left:", left)
        loop.call_later(1, countdown, left - 1) if left else loop.stop()

    loop.call_soon(countdown, 2)
    try:
        loop.run_forever()
    finally:
        loop.close()


async def a_promise():
    loop = asyncio.get_running_loop()
    table = loop.create_future()
    loop.call_later(2, table.set_result, "table by the window")
    print(await table)
    forgotten = simmer("forgotten", 1)
    del forgotten
    asyncio.create_task(burn())
    await asyncio.sleep(1)


async def burn():
    raise RuntimeError("smoke")


for part in (one_after_the_other_and_at_once, kept_until_they_are_done, too_late, not_to_be_disturbed, by_other_hands, a_promise):
    print(part.__name__)
    asyncio.run(part())
plain_callbacks()
with asyncio.Runner() as runner:
    print(runner.run(simmer("dessert", 1)))
