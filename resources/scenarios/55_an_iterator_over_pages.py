# title: An asynchronous iterator over pages
# topic: The world outside
# text: Each page names the next one. async for asks for a page only when the loop body wants it; another task runs in the pauses.
# open: print "pears"
# net: https://example.org/fruit/1 200 0.7s {"items": ["apples", "pears"], "next": 2}
# net: https://example.org/fruit/2 200 0.5s {"items": ["plums"], "next": 3}
# net: https://example.org/fruit/3 200 0.9s {"items": ["figs", "dates"], "next": null}
import asyncio

import httpx


async def fruit(client):
    page = 1
    while page:
        answer = await client.get(f"https://example.org/fruit/{page}")
        for item in answer.json()["items"]:
            #: The generator stands here until the loop body comes back for more.
            yield item
        page = answer.json()["next"]


async def clock():
    for tick in range(1, 5):
        await asyncio.sleep(0.5)
        print(f"        {tick * 0.5} s")


async def main():
    ticking = asyncio.create_task(clock())
    async with httpx.AsyncClient() as client:
        async for item in fruit(client):
            print(item)
    await ticking


asyncio.run(main())
