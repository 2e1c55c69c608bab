# title: A queue and two workers
# topic: Working together
# text: Orders go into a queue, two bakers take them out. join waits until every order is done; then the bakers, waiting for more, are sent home.
# open: print "rye out of the oven"
import asyncio

ORDERS = [("rye", 2), ("rolls", 1), ("scones", 1.3), ("bagels", 0.6), ("pretzels", 0.8)]


async def baker(name, orders):
    while True:
        bread, seconds = await orders.get()
        print(f"{name} bakes {bread}")
        await asyncio.sleep(seconds)
        print(f"{bread} out of the oven")
        orders.task_done()


async def main():
    orders = asyncio.Queue()
    for order in ORDERS:
        orders.put_nowait(order)
    bakers = [asyncio.create_task(baker(name, orders)) for name in ("Anna", "Ben")]
    await orders.join()
    print("all orders done, closing")
    for task in bakers:
        task.cancel()
    await asyncio.gather(*bakers, return_exceptions=True)


asyncio.run(main())
