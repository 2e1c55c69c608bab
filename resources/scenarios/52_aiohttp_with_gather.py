# title: aiohttp with gather
# topic: The world outside
# text: Awaiting an answer leaves the loop free for the next request. One thread is enough for all of them.
# open: print "weather"
# beside: requests_in_threads
# net: https://example.org/weather 200 1.0s "sunny"
# net: https://example.org/news 200 1.5s "quiet"
# net: https://example.org/mail 200 0.5s "no letters"
import asyncio
import time

import aiohttp

PAGES = ["weather", "news", "mail"]


async def fetch(session, page):
    async with session.get(f"https://example.org/{page}") as answer:
        print(f"{page}: {answer.status} {await answer.text()}")


async def main():
    begin = time.perf_counter()
    async with aiohttp.ClientSession() as session:
        #: Three requests are on their way before the first answer comes.
        await asyncio.gather(*[fetch(session, page) for page in PAGES])
    print(f"all three after {time.perf_counter() - begin:.1f} s")


asyncio.run(main())
