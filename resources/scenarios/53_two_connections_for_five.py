# title: Two connections for five requests
# topic: The world outside
# text: A connector with limit=2 lets two requests out at a time. The others wait in a queue of its own, before the network, not in it.
# open: step Task-6 1
# net: https://example.org/* 200 0.8s
import asyncio

import aiohttp


async def fetch(session, number):
    async with session.get(f"https://example.org/page/{number}") as answer:
        now = asyncio.get_running_loop().time()
        print(f"page {number}: {answer.status} at {now:.1f} s")


async def main():
    #: However many tasks ask, only two connections are open.
    connector = aiohttp.TCPConnector(limit=2)
    async with aiohttp.ClientSession(connector=connector) as session:
        async with asyncio.TaskGroup() as group:
            for number in range(1, 6):
                group.create_task(fetch(session, number))


asyncio.run(main())
