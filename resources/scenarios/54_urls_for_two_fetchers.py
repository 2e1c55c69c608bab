# title: A queue of URLs and two fetchers
# topic: The world outside
# text: Two fetchers take addresses from a queue. One page is missing and one server refuses: each error stays with its page, and the fetchers go on.
# open: print "refused"
# net: https://example.org/a 200 0.6s "first"
# net: https://example.org/b 404 0.3s "not here"
# net: https://example.org/c refused 0.2s
# net: https://example.org/d 200 0.5s "last"
import asyncio

import aiohttp


async def fetcher(name, session, urls):
    while True:
        url = await urls.get()
        try:
            async with session.get(url) as answer:
                answer.raise_for_status()
                print(f"{name} has {url[-1]}: {await answer.text()}")
        except aiohttp.ClientResponseError as error:
            print(f"{name}: {url[-1]} is missing ({error.status})")
        except aiohttp.ClientConnectorError:
            print(f"{name}: {url[-1]} refused")
        urls.task_done()


async def main():
    urls = asyncio.Queue()
    for page in "abcd":
        urls.put_nowait(f"https://example.org/{page}")
    async with aiohttp.ClientSession() as session:
        fetchers = [asyncio.create_task(fetcher(name, session, urls)) for name in ("Anna", "Ben")]
        await urls.join()
        for task in fetchers:
            task.cancel()


asyncio.run(main())
